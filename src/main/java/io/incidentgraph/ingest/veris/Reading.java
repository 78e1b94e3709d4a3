package io.incidentgraph.ingest.veris;

import java.util.List;

import tools.jackson.databind.node.ObjectNode;

/**
 * What a VERIS object says.
 *
 * @param record an incident record that keeps to the record's JSON Schema
 * @param warnings what was kept out or is not known, each with its field, value and what became of it
 */
public record Reading(ObjectNode record, List<String> warnings) {

    public Reading {
        warnings = List.copyOf(warnings);
    }

}
