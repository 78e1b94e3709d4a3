package io.incidentgraph.disclosure.concept;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.annotation.Annotator;
import io.incidentgraph.disclosure.annotation.Hit;
import io.incidentgraph.disclosure.polarity.Polarity;
import io.incidentgraph.disclosure.text.Span;

/** Reads the surface forms of concepts that need nothing but their clause: techniques, malware, effects, assets, actors. */
public final class ConceptMentions implements Annotator {

    static final String TECHNIQUE = "technique";

    static final String MALWARE = "malware";

    static final String EFFECT = "effect";

    static final String ASSET = "asset";

    static final String ACTOR = "actor";

    private static final Pattern VERSION = Pattern.compile(" ?([0-9]{1,2}\\.[0-9]{1,2})");

    private static final int LONGEST_VERSION = 6;

    private static final List<String> CATEGORIES = List.of(TECHNIQUE, MALWARE, EFFECT, ASSET, ACTOR);

    @Override
    public Collection<? extends Annotation> annotate(AnnotatedText text) {
        return CATEGORIES.stream().flatMap(category -> mentions(text, category)).toList();
    }

    private static Stream<ConceptMention> mentions(AnnotatedText text, String category) {
        return Masked.hits(text, category).filter(hit -> inContext(text, hit) && (!category.equals(ACTOR) || inOneClause(text, hit)))
                .map(hit -> category.equals(MALWARE) ? versioned(text, hit) : mention(text, hit.span(), hit, hit.value()));
    }

    private static ConceptMention mention(AnnotatedText text, Span span, Hit hit, String value) {
        return new ConceptMention(span, hit.category(), value, Polarity.of(text, span));
    }

    /** LockBit2.0 is another one than LockBit. */
    private static ConceptMention versioned(AnnotatedText text, Hit hit) {
        var version = VERSION.matcher(text.text()).region(hit.span().end(), Math.min(text.text().length(), hit.span().end() + LONGEST_VERSION));
        return version.lookingAt() ? mention(text, new Span(hit.span().start(), version.end()), hit, hit.value() + " " + version.group(1))
                : mention(text, hit.span(), hit, hit.value());
    }

    /** A word that means other things too counts beside one of its category's context words only. */
    private static boolean inContext(AnnotatedText text, Hit hit) {
        var needed = hit.category().equals(ASSET) ? ASSET + "-hit" : hit.form().attribute("beside");
        var sentence = text.sentenceAt(hit.span().start());
        return needed.isEmpty() || sentence != null && !text.hits(needed, sentence.span()).isEmpty();
    }

    /** Who does something in the next clause need not be the one who is named in this one. */
    private static boolean inOneClause(AnnotatedText text, Hit hit) {
        var sentence = text.sentenceAt(hit.span().start());
        return sentence == null || text.clauseAt(sentence, hit.span().start() + 1).equals(text.clauseAt(sentence, hit.span().end()));
    }

}
