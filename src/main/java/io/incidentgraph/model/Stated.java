package io.incidentgraph.model;

import java.util.List;

/** One of an incident's own values as a record states it, with the passages that prove it. */
public record Stated(Object value, List<Evidence> evidence) {

    public Stated {
        evidence = List.copyOf(evidence);
    }

}
