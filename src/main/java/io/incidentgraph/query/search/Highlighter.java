package io.incidentgraph.query.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the first place of each term of a phrase. */
public final class Highlighter {

    private static final int CONTEXT = 40;

    private final List<Pattern> terms;

    public Highlighter(Phrase phrase) {
        this.terms = phrase.terms().stream().map(Highlighter::pattern).toList();
    }

    /** @param values texts, lists of texts, and nulls; each line of a text stands for itself */
    public List<Highlight> find(List<?> values) {
        List<String> lines = values.stream().flatMap(Highlighter::texts)
                .flatMap(text -> Normalizer.normalize(text, Form.NFKC).lines()).toList();
        return terms.stream().flatMap(term -> first(term, lines).stream()).distinct().toList();
    }

    private static Stream<String> texts(Object value) {
        return value instanceof List<?> list ? list.stream().map(Object::toString)
                : Stream.ofNullable(value).map(Objects::toString);
    }

    private static Optional<Highlight> first(Pattern term, List<String> lines) {
        return lines.stream().flatMap(line -> term.matcher(line).results().limit(1).map(match -> cut(line, match))).findFirst();
    }

    private static Highlight cut(String line, MatchResult match) {
        int from = Math.max(0, match.start() - CONTEXT);
        int to = Math.min(line.length(), match.end() + CONTEXT);
        return new Highlight(line.substring(boundary(line, from), match.start()), match.group(),
                line.substring(match.end(), boundary(line, to)));
    }

    /** Never between the two halves of one character. */
    private static int boundary(String line, int index) {
        return index < line.length() && Character.isLowSurrogate(line.charAt(index)) ? index + 1 : index;
    }

    private static Pattern pattern(String term) {
        String words = Stream.of(term.split("\\s+")).map(Pattern::quote).reduce((one, other) -> one + "\\s+" + other).orElseThrow();
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

}
