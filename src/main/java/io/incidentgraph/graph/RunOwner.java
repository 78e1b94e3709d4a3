package io.incidentgraph.graph;

import java.util.UUID;

/**
 * A run together with the process that works on it. Whoever takes a run over ends the work of the one before at its next step.
 *
 * @param run the id of the run's node
 * @param owner drawn anew for each attempt
 */
public record RunOwner(String run, String owner) {

    static RunOwner of(String run) {
        return new RunOwner(run, UUID.randomUUID().toString());
    }

}
