package io.incidentgraph.graph;

import java.time.Instant;
import java.util.Collection;
import java.util.stream.LongStream;

import io.incidentgraph.graph.catalogue.CatalogueEntries;
import io.incidentgraph.graph.catalogue.CatalogueUpkeep;
import io.incidentgraph.graph.catalogue.Imported;
import io.incidentgraph.graph.catalogue.Release;
import io.incidentgraph.model.CatalogueEntry;
import io.incidentgraph.model.CatalogueRelease;

import org.neo4j.driver.TransactionContext;

/** Stores a version of a catalogue. */
final class StoringCatalogueImport implements CatalogueImport {

    private final GraphSessions sessions;

    private final CatalogueUpkeep upkeep;

    private final SearchTextUpkeep searchTexts;

    private final String run;

    private final LongStream.Builder ids = LongStream.builder();

    private Instant asOf = Instant.EPOCH;

    private long count;

    private long created;

    StoringCatalogueImport(GraphSessions sessions, CatalogueUpkeep upkeep, SearchTextUpkeep searchTexts, String run) {
        this.sessions = sessions;
        this.upkeep = upkeep;
        this.searchTexts = searchTexts;
        this.run = run;
    }

    @Override
    public void add(Collection<? extends CatalogueEntry> entries) {
        var bodies = CatalogueEntries.bodies(entries);
        count += bodies.size();
        if (count > LIMIT) {
            throw new IllegalArgumentException("The catalogue has more than %,d entries: divide it".formatted(LIMIT));
        }
        created += sessions.write(tx -> {
            var stored = new CatalogueEntries(tx);
            var missing = stored.missing(bodies);
            stored.create(missing);
            return missing.size();
        });
        bodies.keySet().forEach(ids::add);
        entries.stream().map(CatalogueEntry::modified).filter(modified -> modified.isAfter(asOf)).forEach(modified -> asOf = modified);
    }

    @Override
    public CatalogueReport finish(CatalogueRelease version) {
        var release = Release.of(version, asOf, run, ids.build());
        var report = sessions.write(tx -> finish(tx, release));
        searchTexts.finish();
        return report;
    }

    private CatalogueReport finish(TransactionContext tx, Release release) {
        tx.run(GraphStatements.LOCK).consume();
        var before = Imported.releases(tx);
        var known = before.stream().filter(other -> other.id().equals(release.id())).findFirst();
        if (known.isPresent()) {
            new CatalogueEntries(tx).brought(known.get(), run);
            return CatalogueReports.known(release.entries().length);
        }
        upkeep.writeIfOther(tx);
        new CatalogueEntries(tx).create(release, run);
        var state = upkeep.state(tx);
        var changes = upkeep.write(tx, state);
        return CatalogueReports.of(release.entries().length, created, changes, Imported.replaced(tx, before, release), state);
    }

}
