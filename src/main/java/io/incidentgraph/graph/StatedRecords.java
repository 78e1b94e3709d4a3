package io.incidentgraph.graph;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Which records runs bring. */
public final class StatedRecords {

    private final Map<Long, PreparedRecord> records = new LinkedHashMap<>();

    private final Map<String, Set<Long>> runs = new LinkedHashMap<>();

    /** The same record may come in several runs. */
    public void add(String run, PreparedRecord record) {
        records.putIfAbsent(record.record().id(), record);
        runs.computeIfAbsent(run, _ -> new HashSet<>()).add(record.record().id());
    }

    Map<Long, PreparedRecord> records() {
        return records;
    }

    Collection<String> runs() {
        return runs.keySet();
    }

    /** The ids of the records that a run brings. */
    Set<Long> of(String run) {
        return runs.getOrDefault(run, Set.of());
    }

}
