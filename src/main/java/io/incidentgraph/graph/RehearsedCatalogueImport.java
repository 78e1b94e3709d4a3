package io.incidentgraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.incidentgraph.graph.catalogue.CatalogueEntries;
import io.incidentgraph.model.CatalogueEntry;
import io.incidentgraph.model.CatalogueRelease;

/** Counts what an import would bring, and writes nothing. */
final class RehearsedCatalogueImport implements CatalogueImport {

    private final GraphSessions sessions;

    private long count;

    private long unknown;

    RehearsedCatalogueImport(GraphSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void add(Collection<? extends CatalogueEntry> entries) {
        var bodies = CatalogueEntries.bodies(entries);
        count += bodies.size();
        unknown += sessions.read(tx -> new CatalogueEntries(tx).missing(bodies).size());
    }

    /** Of the report only the counts of entries are filled. */
    @Override
    public CatalogueReport finish(CatalogueRelease release) {
        return new CatalogueReport(unknown > 0, count, unknown, 0, 0, 0, 0, Map.of(), List.of(), List.of(), 0);
    }

}
