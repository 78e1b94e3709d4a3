package io.incidentgraph.disclosure.concept;

import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.polarity.Reading;
import io.incidentgraph.disclosure.text.Span;

/**
 * One statement that a concept of a kind plays a part: an effect, an asset, an actor, a technique.
 *
 * @param category the category of the lexicon from which it comes
 * @param value the concept's id, or the name of what it is
 */
record ConceptMention(Span span, String category, String value, Reading reading) implements Annotation {

    boolean is(String other) {
        return category.equals(other);
    }

    /** Whether the text says that it was so or may have been. */
    boolean told() {
        return reading.told() && !reading.denied();
    }

    @Override
    public String kind() {
        return category;
    }

    @Override
    public String label() {
        return value + " " + (reading.told() ? reading.status() : reading.mood());
    }

}
