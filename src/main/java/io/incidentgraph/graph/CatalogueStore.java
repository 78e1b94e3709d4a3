package io.incidentgraph.graph;

import java.util.LinkedHashSet;

import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Service;

import io.incidentgraph.graph.catalogue.CatalogueChanges;
import io.incidentgraph.graph.catalogue.CatalogueEntries;
import io.incidentgraph.graph.catalogue.CatalogueUpkeep;
import io.incidentgraph.vocabulary.Vocabulary;

/**
 * Keeps imported catalogues (ATT&amp;CK, the mapping of VERIS to it) in all their versions, and the nodes and links that
 * follow from them: the same versions give the same graph in whatever order they come, once or many times.
 */
@Service
public class CatalogueStore {

    private final GraphSessions sessions;

    private final CatalogueUpkeep upkeep;

    private final Projections projections;

    private final SearchTextUpkeep searchTexts;

    CatalogueStore(GraphSessions sessions, Vocabulary vocabulary, Projections projections, SearchTextUpkeep searchTexts) {
        this.sessions = sessions;
        this.upkeep = new CatalogueUpkeep(vocabulary);
        this.projections = projections;
        this.searchTexts = searchTexts;
    }

    /**
     * Begins the import of one version of one catalogue.
     *
     * @param run the id of the import's node
     */
    public CatalogueImport begin(String run) {
        return new StoringCatalogueImport(sessions, upkeep, searchTexts, run);
    }

    /** As {@link #begin}, but writes nothing. */
    public CatalogueImport rehearse() {
        return new RehearsedCatalogueImport(sessions);
    }

    /**
     * Takes back what a run brought; the graph is as if it had never been.
     *
     * @return whether it brought any
     */
    public boolean remove(String run) {
        boolean removed = sessions.write(tx -> {
            tx.run(GraphStatements.LOCK).consume();
            boolean any = new CatalogueEntries(tx).remove(run);
            if (any) {
                refresh(tx, upkeep.write(tx, upkeep.state(tx)));
            }
            return any;
        });
        searchTexts.finish();
        return removed;
    }

    /** Nodes that no catalogue brings any more are what records say of them, or go. */
    private void refresh(TransactionContext tx, CatalogueChanges changes) {
        var records = new StoredRecords(tx, projections.in(tx));
        var shared = new SharedNodeUpkeep(tx, records, records.aliases());
        changes.released().forEach((label, ids) -> shared.refresh(label, new LinkedHashSet<>(ids)));
    }

}
