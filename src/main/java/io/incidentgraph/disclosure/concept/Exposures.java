package io.incidentgraph.disclosure.concept;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Hit;
import io.incidentgraph.disclosure.text.Sentence;
import io.incidentgraph.disclosure.text.Span;

/** What a text says of the exposure of its data; what belongs to a whole sentence is looked up once. */
final class Exposures {

    private final AnnotatedText text;

    private final Introductions introductions;

    private final Map<Integer, List<Hit>> predicates = new HashMap<>();

    Exposures(AnnotatedText text) {
        this.text = text;
        this.introductions = new Introductions(text);
    }

    /** Empty where the text names the data without saying that they were, may have been or were not exposed. */
    Optional<Exposed> of(Span mention) {
        var sentence = text.sentenceAt(mention.start());
        return sentence == null ? Optional.empty()
                : new Exposure(text, sentence, mention, predicates.computeIfAbsent(sentence.number(), number -> predicates(sentence)), introductions).find();
    }

    /** 連絡 is a predicate, but not in 緊急連絡先. */
    private List<Hit> predicates(Sentence sentence) {
        var data = text.hits(DataTypes.CATEGORY, sentence.span());
        return text.hits(Exposure.CATEGORY, sentence.span()).stream()
                .filter(hit -> data.stream().noneMatch(type -> type.span().contains(hit.span())))
                .filter(hit -> !hit.value().equals("entered") || !text.hits("deception", sentence.span()).isEmpty()).toList();
    }

}
