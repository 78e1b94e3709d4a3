package io.incidentgraph.graph.projection;

import io.incidentgraph.model.FactKey;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.StatedFact;
import io.incidentgraph.model.Status;

/**
 * A fact that one record states.
 *
 * @param fact with every party that was merged replaced by the one that stands for it
 * @param named the fact by its parts as the record names them
 */
record Claim(IncidentRecord record, StatedFact fact, FactKey named) {

    boolean denies() {
        return fact.status() == Status.DENIED;
    }

    long id() {
        return named.id(record.incident());
    }

}
