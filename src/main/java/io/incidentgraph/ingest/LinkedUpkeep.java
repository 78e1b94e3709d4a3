package io.incidentgraph.ingest;

import io.incidentgraph.graph.ForeignObjectStore;
import io.incidentgraph.graph.PreparedRecord;
import io.incidentgraph.graph.RecordStore;
import io.incidentgraph.graph.StatedRecords;
import io.incidentgraph.ingest.pipeline.Conversion;
import io.incidentgraph.ingest.pipeline.Outcome;
import io.incidentgraph.ingest.read.LinkedReader;
import io.incidentgraph.model.ForeignObjects;
import io.incidentgraph.model.IncidentRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps records that were made of linked objects (STIX) what those objects make of them when other runs bring or lose some. */
@Component
final class LinkedUpkeep {

    private static final int BATCH = 100;

    /** A series of records and the object that it is about. */
    private record Series(String object, String incident, String key) {

        static Series of(IncidentRecord record) {
            return new Series(record.source().series(), record.incident(), record.key());
        }

    }

    private final List<LinkedReader> readers;

    private final ForeignObjectStore objects;

    private final RecordStore store;

    private final Conversion conversion;

    LinkedUpkeep(List<LinkedReader> readers, ForeignObjectStore objects, RecordStore store) {
        this.readers = List.copyOf(readers);
        this.objects = objects;
        this.store = store;
        this.conversion = new Conversion(store::prepare);
    }

    /** Hands over, in batches, what incidents are whose references to a catalogue lead somewhere now. */
    void resolve(String run, Consumer<List<PreparedRecord>> records) {
        var found = new ArrayList<PreparedRecord>();
        again(objects.catalogued(), objects.of(run), record -> {
            found.add(record);
            if (found.size() == BATCH) {
                records.accept(List.copyOf(found));
                found.clear();
            }
        });
        if (!found.isEmpty()) {
            records.accept(found);
        }
    }

    /**
     * Makes what other runs brought what it would be without a run: reads it again, run by run, with the objects that there
     * would have been. What the run itself brought stays for the caller to take away. The same again changes nothing.
     *
     * @param catalogue whether the run brought a catalogue, which must be gone by now
     */
    void leaveOut(String run, boolean catalogue) {
        var concerned = new TreeMap<String, Series>();
        again(objects.concerning(run, catalogue), objects.of(run), prepared -> concerned.put(prepared.record().key(), Series.of(prepared.record())));
        var all = List.copyOf(concerned.values());
        for (int from = 0; from < all.size(); from += BATCH) {
            leaveOut(run, all.subList(from, Math.min(from + BATCH, all.size())));
        }
    }

    private void leaveOut(String run, List<Series> some) {
        var series = some.stream().collect(Collectors.toMap(Series::key, Series::incident));
        var runs = store.runs(series);
        var stated = new StatedRecords();
        runs.values().stream().flatMap(Collection::stream).filter(other -> !other.equals(run)).distinct().forEach(other -> {
            var brought = some.stream().filter(each -> runs.getOrDefault(each.key(), Set.of()).contains(other)).map(Series::object).toList();
            again(brought, objects.without(run, other), record -> stated.add(other, record));
        });
        store.replace(series, stated, run);
    }

    private void again(Collection<String> ids, ForeignObjects with, Consumer<PreparedRecord> records) {
        if (!ids.isEmpty()) {
            readers.forEach(reader -> reader.readAgain(ids, (position, item) -> conversion.of(position, item, () -> "").forEach(outcome -> {
                if (outcome instanceof Outcome.Valid(_, var prepared)) {
                    records.accept(prepared);
                }
            }), with));
        }
    }

}
