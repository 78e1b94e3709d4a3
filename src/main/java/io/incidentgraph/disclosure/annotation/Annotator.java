package io.incidentgraph.disclosure.annotation;

import java.util.Collection;

/** Finds one kind of thing in a text, from the words and from what the annotators before it found. Stateless. */
@FunctionalInterface
public interface Annotator {

    /** What is to be added to the text, in any order. */
    Collection<? extends Annotation> annotate(AnnotatedText text);

}
