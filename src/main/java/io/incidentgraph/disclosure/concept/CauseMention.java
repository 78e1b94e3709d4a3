package io.incidentgraph.disclosure.concept;

import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.polarity.Reading;
import io.incidentgraph.disclosure.text.Span;

import org.jspecify.annotations.Nullable;

/**
 * One statement of what caused an incident.
 *
 * @param assumed whether the sphere is only what is usual for such a cause
 * @param level DIRECT, CONTRIBUTING or ROOT, where the text ranks it
 */
record CauseMention(Span span, String cause, Party party, boolean assumed, @Nullable String level, Reading reading) implements Annotation {

    /** The sphere in which a cause lay. */
    enum Party {
        SELF, VENDOR, THIRD_PARTY, UNKNOWN
    }

    boolean within(String concept) {
        return cause.equals(concept) || cause.startsWith(concept + ".");
    }

    /** Whether the text says that it was so or may have been. */
    boolean told() {
        return reading.told() && !reading.denied();
    }

    @Override
    public String kind() {
        return "cause";
    }

    @Override
    public String label() {
        return cause + " " + party + " " + (reading.told() ? reading.status() : reading.mood());
    }

}
