package io.incidentgraph.ingest;

import io.incidentgraph.CannotStartException;
import io.incidentgraph.graph.CatalogueStore;
import io.incidentgraph.graph.ForeignObjectStore;
import io.incidentgraph.graph.ImportRuns;
import io.incidentgraph.graph.RecordStore;
import org.springframework.stereotype.Service;

/** Takes imports back. */
@Service
public class ImportUndo {

    private final RecordStore store;

    private final CatalogueStore catalogues;

    private final ForeignObjectStore objects;

    private final LinkedUpkeep linked;

    private final ImportRuns runs;

    ImportUndo(RecordStore store, CatalogueStore catalogues, ForeignObjectStore objects, LinkedUpkeep linked, ImportRuns runs) {
        this.store = store;
        this.catalogues = catalogues;
        this.objects = objects;
        this.linked = linked;
        this.runs = runs;
    }

    /**
     * Takes away the records that came in this run and in no other, and the run's node; the graph is as if the run had never
     * been. If it is interrupted, the same again goes on.
     *
     * @return how many records went
     * @throws CannotStartException if there is no such run
     */
    public long undo(String run) {
        var properties = runs.find(run).orElseThrow(() -> new CannotStartException("There is no run " + run + ": 'undo' alone and the query importRuns list them."));
        boolean catalogue = catalogues.remove(run) || ImportCounts.ofProperties(properties).of(ImportCounts.Kind.CATALOGUE) > 0;
        linked.leaveOut(run, catalogue);
        objects.remove(run);
        return store.undo(run);
    }

}
