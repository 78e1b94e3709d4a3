package io.incidentgraph.disclosure.concept;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.annotation.Annotator;
import io.incidentgraph.disclosure.annotation.Hit;
import io.incidentgraph.disclosure.concept.CountermeasureMention.State;
import io.incidentgraph.disclosure.polarity.Mood;
import io.incidentgraph.disclosure.polarity.Polarity;
import io.incidentgraph.disclosure.text.Sentence;
import io.incidentgraph.disclosure.text.Span;

/** Finds what was done about an incident and how far it has come, by the ending of its clause, of its sentence or of its list. */
public final class Countermeasures implements Annotator {

    private static final Map<String, State> STATES = Map.of("done", State.DONE, "ongoing", State.ONGOING, "planned", State.PLANNED, "advice",
            State.RECOMMENDED);

    private static final int ITEMS_BELOW = 8;

    @Override
    public Collection<? extends Annotation> annotate(AnnotatedText text) {
        return Masked.hits(text, "countermeasure").flatMap(hit -> mention(text, hit).stream()).toList();
    }

    private static Optional<CountermeasureMention> mention(AnnotatedText text, Hit hit) {
        var sentence = text.sentenceAt(hit.span().start());
        var reading = Polarity.of(text, hit.span());
        if (sentence == null || reading.denied() || reading.mood() == Mood.HYPOTHETICAL || reading.mood() == Mood.GENERAL) {
            return Optional.empty();
        }
        return state(text, sentence, hit).map(state -> new CountermeasureMention(hit.span(), hit.value(), state));
    }

    private static Optional<State> state(AnnotatedText text, Sentence sentence, Hit hit) {
        var clause = text.clauseAt(sentence, hit.span().end());
        var english = Latin.at(text.text(), hit.span());
        var from = english ? clause.start() : hit.span().start();
        return last(text, new Span(from, Math.max(from, clause.end())))
                .or(() -> last(text, new Span(from, Math.max(from, sentence.span().end()))))
                .or(() -> Measures.lists(text, hit.span()) ? Optional.of(below(text, sentence).orElse(State.PLANNED)) : Optional.empty());
    }

    private static Optional<State> last(AnnotatedText text, Span where) {
        return text.hits("polarity", where).stream().filter(cue -> STATES.containsKey(cue.value())).reduce((one, other) -> other)
                .map(cue -> STATES.getOrDefault(cue.value(), State.PLANNED));
    }

    /** A list that ends with を実施しました is one sentence over several lines. */
    private static Optional<State> below(AnnotatedText text, Sentence item) {
        var sentences = text.sentences();
        return Stream.iterate(item.number() + 1, number -> number < Math.min(sentences.size(), item.number() + ITEMS_BELOW), number -> number + 1)
                .map(sentences::get).filter(sentence -> text.text().charAt(sentence.span().start()) == 'を').findFirst()
                .flatMap(sentence -> last(text, sentence.span()));
    }

}
