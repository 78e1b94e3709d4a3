package io.incidentgraph.disclosure.draft;

import io.incidentgraph.disclosure.segment.Incident;

/** Writes what one kind of annotation says about an incident into its record, and decides where annotations contradict each other. */
@FunctionalInterface
public interface DraftPart {

    /** Parts run in a fixed order; a part may read what those before it wrote. */
    void write(Incident incident, Draft draft);

}
