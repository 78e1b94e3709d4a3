package io.incidentgraph.disclosure.concept;

import java.util.Collection;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.annotation.Annotator;
import io.incidentgraph.disclosure.annotation.Hit;
import io.incidentgraph.disclosure.polarity.Polarity;

import org.jspecify.annotations.Nullable;

/** Finds what a text says caused an incident, in whose sphere, and how it ranks causes. */
public final class Causes implements Annotator {

    @Override
    public Collection<? extends Annotation> annotate(AnnotatedText text) {
        var spheres = new Spheres(text);
        return Masked.hits(text, "cause").filter(hit -> !Measures.lists(text, hit.span())).map(hit -> mention(text, hit, spheres)).toList();
    }

    private static CauseMention mention(AnnotatedText text, Hit hit, Spheres spheres) {
        var stated = spheres.of(hit);
        return new CauseMention(hit.span(), hit.value(), stated.orElseGet(() -> Spheres.usual(hit)), stated.isEmpty(), level(text, hit), Polarity.of(text, hit.span()));
    }

    private static @Nullable String level(AnnotatedText text, Hit hit) {
        var sentence = text.sentenceAt(hit.span().start());
        return sentence == null ? null : text.hits("cause-level", sentence.span()).stream().map(Hit::value).findFirst().orElse(null);
    }

}
