package io.incidentgraph.disclosure.annotation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The surface forms of everything that texts are searched for, from the data files under {@code disclosure/} on the class path:
 * each maps categories to values to forms.
 *
 * <p>A form is text in any spelling (it is normalized as texts are). {@code {a|b}} stands for either, {@code …} for up to forty
 * characters of the same sentence; a list in a list is one form in several spellings. Latin letters match in any case and only as whole words.
 */
public final class Lexicon {

    private final List<Form> forms;

    Lexicon(List<Form> forms) {
        this.forms = List.copyOf(forms);
    }

    /** @throws InvalidLexiconException naming every problem with its file */
    public static Lexicon load() {
        return new Lexicon(LexiconFiles.onClassPath());
    }

    /** A lexicon out of data files' text, for tests. */
    public static Lexicon of(String... yaml) {
        return new Lexicon(Stream.of(yaml).flatMap(file -> LexiconFiles.read("text", file).stream()).toList());
    }

    public Lexicon without(Set<String> ids) {
        return ids.isEmpty() ? this : new Lexicon(forms.stream().filter(form -> !ids.contains(form.id())).toList());
    }

    public List<Form> forms() {
        return forms;
    }

    public Stream<Form> forms(String category) {
        return forms.stream().filter(form -> form.category().equals(category));
    }

}
