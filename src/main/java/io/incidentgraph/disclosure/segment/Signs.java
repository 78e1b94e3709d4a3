package io.incidentgraph.disclosure.segment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Hit;
import io.incidentgraph.disclosure.count.Quantity;
import io.incidentgraph.disclosure.date.DateMention;
import io.incidentgraph.disclosure.text.Span;

/**
 * The signs of a report: whoever tells of an incident says when it was, how many and what data it concerns, who noticed it and
 * who was told, or apologizes. Several of them together tell of one in whatever words; advice, forms and rules have few.
 */
final class Signs {

    enum Sign { EVENT, DATE, COUNT, DATA, AUTHORITY, APOLOGY, FOUND }

    /** So many signs make a report of a passage without a known word for what happened. */
    static final int REPORT = 5;

    /** So many make one of a passage that has such a word. */
    static final int STORY = 4;

    /** So many are enough below a headline of a round-up. */
    static final int ITEM = 3;

    private static final Set<Sign> REACTIONS = EnumSet.of(Sign.AUTHORITY, Sign.APOLOGY, Sign.FOUND);

    private static final String NONE = "none";

    private final AnnotatedText text;

    /** By the number of the sentence. */
    private final List<Set<Sign>> ofSentences;

    Signs(AnnotatedText text) {
        this.text = text;
        this.ofSentences = text.sentences().stream().map(sentence -> of(sentence.span())).toList();
    }

    /** @param span one or several whole lines, which sentences never cross */
    Set<Sign> in(Span span) {
        var signs = EnumSet.noneOf(Sign.class);
        if (!text.within(Statement.class, span).isEmpty()) {
            signs.add(Sign.EVENT);
        }
        text.sentences(span).forEach(sentence -> signs.addAll(ofSentences.get(sentence.number())));
        return signs;
    }

    private Set<Sign> of(Span sentence) {
        var signs = EnumSet.noneOf(Sign.class);
        if (untold(sentence) || text.has("template", sentence)) {
            return signs;
        }
        if (dated(sentence)) {
            signs.add(Sign.DATE);
        }
        if (!text.within(Quantity.class, sentence).isEmpty()) {
            signs.add(Sign.COUNT);
        }
        if (several(text.hits("data-type", sentence))) {
            signs.add(Sign.DATA);
        }
        if (text.has("authority", sentence) && has("sign-told", sentence)) {
            signs.add(Sign.AUTHORITY);
        }
        if (has("sign-apology", sentence)) {
            signs.add(Sign.APOLOGY);
        }
        if (has("sign-found", sentence)) {
            signs.add(Sign.FOUND);
        }
        return signs;
    }

    private boolean dated(Span sentence) {
        for (var date : text.within(DateMention.class, sentence)) {
            if (date.day() != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether they mean different things. */
    private static boolean several(List<Hit> hits) {
        return hits.size() > 1 && hits.stream().anyMatch(hit -> !hit.value().equals(hits.getFirst().value()));
    }

    private boolean has(String category, Span sentence) {
        for (var hit : text.hits(category, sentence)) {
            if (!hit.value().equals(NONE)) {
                return true;
            }
        }
        return false;
    }

    /** A condition, a question, a request, or what is only meant to be done. */
    private boolean untold(Span sentence) {
        if (text.text().charAt(sentence.end() - 1) == '?') {
            return true;
        }
        for (var hit : text.hits("sign-untold", sentence)) {
            if (!hit.value().equals("end") || hit.span().end() == sentence.end()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a passage with these signs reports, in whatever words. */
    static boolean report(Set<Sign> signs) {
        return signs.size() >= REPORT && reacts(signs);
    }

    /** Whether a passage is a story of its own: it says what happened with some of its circumstances. */
    boolean story(Span span) {
        var signs = in(span);
        return signs.size() >= STORY && (signs.contains(Sign.EVENT) || signs.size() >= REPORT);
    }

    /** Whether it may be the body of a headline: some circumstances, and somebody who noticed or told. */
    boolean item(Span span) {
        var signs = in(span);
        return signs.size() >= ITEM && signs.contains(Sign.DATE) && reacts(signs);
    }

    /** Whether anybody noticed, told or apologized. */
    static boolean reacts(Set<Sign> signs) {
        return signs.stream().anyMatch(REACTIONS::contains);
    }

}
