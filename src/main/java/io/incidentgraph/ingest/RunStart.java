package io.incidentgraph.ingest;

import java.util.Map;

/**
 * Where a run begins.
 *
 * @param counts what was counted so far
 * @param done how many elements of the source are done
 */
record RunStart(ImportCounts counts, long done) {

    static final RunStart NEW = new RunStart(ImportCounts.NONE, 0);

    /** The property of the run's node that says how many elements are done. */
    static final String DONE = "done";

    static RunStart of(Map<String, Object> properties) {
        return new RunStart(ImportCounts.ofProperties(properties), properties.get(DONE) instanceof Number number ? number.longValue() : 0);
    }

}
