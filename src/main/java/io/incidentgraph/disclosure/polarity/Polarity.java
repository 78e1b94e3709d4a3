package io.incidentgraph.disclosure.polarity;

import java.util.List;
import java.util.Optional;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Hit;
import io.incidentgraph.disclosure.text.Sentence;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.model.Status;

/**
 * Reads the polarity of a passage from the cues of its clause: what follows it in Japanese, where the predicate and its endings
 * come last, and what stands anywhere in its clause in English. Costs as much as its sentence is long.
 */
public final class Polarity {

    private static final String CATEGORY = "polarity";

    private static final int INFLECTION = 4;

    /** What nothing in the text speaks against. */
    private static final Reading ASSERTED = new Reading(Status.ASSERTED, false, Mood.TOLD, List.of());

    private final AnnotatedText text;

    private final Span mention;

    private final Sentence sentence;

    private final Span clause;

    private final List<Hit> cues;

    private final boolean english;

    private Polarity(AnnotatedText text, Span mention, Sentence sentence) {
        this.text = text;
        this.mention = mention;
        this.sentence = sentence;
        this.clause = text.clauseAt(sentence, mention.end());
        this.cues = text.hits(CATEGORY, sentence.span());
        this.english = latin(mention.end() - 1) && latin(mention.start());
    }

    /** How the text says what stands in a span; for a list of things, give each of them. */
    public static Reading of(AnnotatedText text, Span mention) {
        var sentence = text.sentenceAt(mention.start());
        return sentence == null ? ASSERTED : new Polarity(text, mention, sentence).read();
    }

    private Reading read() {
        if (cues.isEmpty()) {
            return ASSERTED;
        }
        var mood = mood();
        return impossible().or(this::possible).or(this::denied)
                .map(cue -> new Reading(status(cue), cue.value().equals("no-evidence"), mood, List.of(cue.span())))
                .orElseGet(() -> new Reading(Status.ASSERTED, false, mood, List.of()));
    }

    private static Status status(Hit cue) {
        return cue.value().equals("possible") ? Status.POSSIBLE : Status.DENIED;
    }

    private Optional<Hit> impossible() {
        return first("impossible");
    }

    private Optional<Hit> possible() {
        return first("possible");
    }

    private Optional<Hit> denied() {
        return first("no-evidence").or(() -> first("negation"));
    }

    private Mood mood() {
        if (sentenceHas("general") || asks()) {
            return Mood.GENERAL;
        }
        if (first("hypothesis-after").isPresent() || before("hypothesis-before")) {
            return Mood.HYPOTHETICAL;
        }
        if (first("advice").isPresent()) {
            return Mood.ADVISED;
        }
        return first("planned").isPresent() && first("done").isEmpty() ? Mood.PLANNED : Mood.TOLD;
    }

    /** The first cue of a kind that bears on the mention. */
    private Optional<Hit> first(String value) {
        for (var cue : cues) {
            if (cue.value().equals(value) && clause.overlaps(cue.span()) && (follows(cue) || english && latin(cue.span().start()))) {
                return Optional.of(cue);
            }
        }
        return Optional.empty();
    }

    /** によるものではなく begins within 不正アクセスによる. */
    private boolean follows(Hit cue) {
        return cue.span().start() >= mention.end() || cue.value().equals("impossible") && cue.span().end() > mention.end() || inflects(cue);
    }

    /** 保存|しておらず: the ending begins with the last characters of the word that it negates. */
    private boolean inflects(Hit cue) {
        return cue.span().start() > mention.start() && cue.span().start() >= mention.end() - INFLECTION && cue.span().end() > mention.end();
    }

    private boolean before(String value) {
        return cues.stream().anyMatch(cue -> cue.value().equals(value) && cue.span().end() <= mention.start());
    }

    private boolean sentenceHas(String value) {
        return cues.stream().anyMatch(cue -> cue.value().equals(value));
    }

    private boolean asks() {
        return cues.stream().anyMatch(cue -> cue.value().equals("question") && sentence.span().end() - cue.span().end() <= 1);
    }

    private boolean latin(int position) {
        var character = text.text().charAt(position);
        return character < '\u0250' && Character.isLetter(character);
    }

}
