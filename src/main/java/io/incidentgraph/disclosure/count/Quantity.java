package io.incidentgraph.disclosure.count;

import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.text.Span;

/**
 * A number with its unit, as it is written.
 *
 * @param span the number with its unit and the words that qualify it
 * @param unit the unit's word: 名, 件, persons; empty for a number that stands alone in its line
 */
public record Quantity(Span span, long value, String unit, boolean approximate, boolean maximum, boolean minimum, boolean cumulative,
        boolean inner) implements Annotation {

    @Override
    public String kind() {
        return "number";
    }

    @Override
    public String label() {
        return value + " " + unit;
    }

}
