package io.incidentgraph.discovery.projection;

import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.locks.Lock;

import io.incidentgraph.discovery.Feature;
import org.neo4j.driver.Record;

/** Brings a table up to date, or reads one from the beginning. */
final class Refresh {

    /** When more has changed, everything is read anew. */
    private static final int MOST_CHANGES = 100_000;

    private final GraphSource source;

    Refresh(GraphSource source) {
        this.source = source;
    }

    /** Everything there is. */
    Resident load() {
        long drawn = System.nanoTime();
        var mark = source.mark();
        var changes = source.changes(mark, Long.MAX_VALUE);
        var table = new FactTable();
        var reader = new FactReader(table);
        source.everything(mark, reader::add);
        table.settle();
        source.hierarchy(mark).write(table.dictionary());
        return new Resident(table, mark, drawn, changes.epoch(), changes.changes());
    }

    /**
     * What the program changed since.
     *
     * @param writing held while the table is changed
     * @return the same table; nothing if everything must be read anew: what changed is not remembered, or it was not the program
     */
    Optional<Resident> changes(Resident known, Lock writing) {
        long drawn = System.nanoTime();
        var mark = source.mark();
        var changes = source.changes(mark, known.changes());
        if (changes.epoch().isEmpty() || !changes.epoch().equals(known.epoch()) || !changes.complete()
                || changes.incidents().size() > MOST_CHANGES) {
            return Optional.empty();
        }
        var incidents = new ArrayList<Record>();
        var organizations = new ArrayList<Record>();
        source.incidents(mark, changes.incidents(), incidents::add);
        source.organizations(mark, changes.organizations(), organizations::add);
        var hierarchy = source.hierarchy(mark);
        writing.lock();
        try {
            write(known.table(), changes, incidents, organizations);
            hierarchy.write(known.table().dictionary());
        }
        finally {
            writing.unlock();
        }
        var fresh = new Resident(known.table(), mark, drawn, changes.epoch(), changes.changes());
        return isWhole(fresh) ? Optional.of(fresh) : Optional.empty();
    }

    private static void write(FactTable table, Changes changes, Iterable<Record> incidents, Iterable<Record> organizations) {
        changes.incidents().forEach(table::remove);
        var reader = new FactReader(table);
        incidents.forEach(reader::add);
        var values = table.dictionary();
        organizations.forEach(row -> table.organizations().put(row.get("id").asString(),
                values.addIfAny(Feature.COUNTRY, row.get("country").asString(null)), values.addIfAny(Feature.INDUSTRY, row.get("industry").asString(null))));
        table.settle();
    }

    /** Whether there is as much in the graph as in the table; a graph that changes meanwhile cannot tell. */
    private boolean isWhole(Resident fresh) {
        var edges = source.edges(fresh.mark());
        long incidents = source.incidents(fresh.mark());
        boolean same = fresh.table().incidents().getLongCardinality() == incidents && fresh.table().edges().byType().equals(edges);
        return same || !source.mark().equals(fresh.mark());
    }

}
