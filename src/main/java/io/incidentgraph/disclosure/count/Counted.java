package io.incidentgraph.disclosure.count;

import java.util.List;
import java.util.stream.Stream;

import io.incidentgraph.disclosure.text.Span;

/** A number and what it counts. */
record Counted(Quantity quantity, String unit, String role, String status, List<Span> evidence) {

    /** The same number told again: the more certain telling counts. */
    Counted and(Counted other) {
        var surer = !status.equals("ASSERTED") && other.status.equals("ASSERTED") ? other : this;
        return new Counted(surer.quantity, surer.unit, surer.role, surer.status, Stream.concat(evidence.stream(), other.evidence.stream()).limit(5).toList());
    }

}
