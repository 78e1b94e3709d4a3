package io.incidentgraph.disclosure.annotation;

import java.util.List;

/** Annotators in their order. */
public record Pipeline(List<Annotator> annotators) {

    public Pipeline {
        annotators = List.copyOf(annotators);
    }

    public static Pipeline of(Annotator... annotators) {
        return new Pipeline(List.of(annotators));
    }

    public AnnotatedText run(String original) {
        var text = AnnotatedText.of(original);
        for (var annotator : annotators) {
            text = text.with(annotator.annotate(text));
        }
        return text;
    }

}
