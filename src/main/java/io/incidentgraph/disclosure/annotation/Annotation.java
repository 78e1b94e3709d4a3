package io.incidentgraph.disclosure.annotation;

import io.incidentgraph.disclosure.text.Span;

/** Something found in a text. Each kind is an immutable record of its own, in the package of the annotator that makes it. */
public interface Annotation {

    /** Where it stands: the words that state it, not more. */
    Span span();

    /** What kind of thing it is, for people: {@code date}, {@code data-type}. */
    String kind();

    /** Which one, for people: {@code 2024-05-21 detected}, {@code personal.name DENIED}. */
    String label();

}
