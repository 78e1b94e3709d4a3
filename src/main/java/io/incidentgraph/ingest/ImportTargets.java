package io.incidentgraph.ingest;

import io.incidentgraph.graph.CatalogueImport;
import io.incidentgraph.graph.CatalogueStore;
import io.incidentgraph.graph.ForeignObjectStore;
import io.incidentgraph.graph.PreparedRecord;
import io.incidentgraph.graph.RecordOutcome;
import io.incidentgraph.graph.RecordStore;
import io.incidentgraph.graph.RunOwner;
import io.incidentgraph.model.ForeignObjects;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Makes targets of imports. */
@Component
final class ImportTargets {

    private final RecordStore records;

    private final CatalogueStore catalogues;

    private final ForeignObjectStore objects;

    ImportTargets(RecordStore records, CatalogueStore catalogues, ForeignObjectStore objects) {
        this.records = records;
        this.catalogues = catalogues;
        this.objects = objects;
    }

    /** The graph, on behalf of a run. */
    ImportTarget graph(RunOwner run) {
        return new Graph(run);
    }

    /**
     * Nowhere; what would become of everything is told all the same.
     *
     * @param seen takes the series of all records
     */
    ImportTarget nowhere(SeenSeries seen) {
        return new Nowhere(ForeignObjects.above(objects.of("")), seen);
    }

    private final class Graph implements ImportTarget {

        private final RunOwner run;

        Graph(RunOwner run) {
            this.run = run;
        }

        @Override
        public List<RecordOutcome> add(List<PreparedRecord> batch, Function<List<RecordOutcome>, Map<String, Object>> progress) {
            return records.add(run, batch, progress);
        }

        @Override
        public CatalogueImport catalogue() {
            return catalogues.begin(run.run());
        }

        @Override
        public ForeignObjects foreign() {
            return objects.of(run.run());
        }

    }

    private final class Nowhere implements ImportTarget {

        private final ForeignObjects foreign;

        private final SeenSeries seen;

        Nowhere(ForeignObjects foreign, SeenSeries seen) {
            this.foreign = foreign;
            this.seen = seen;
        }

        @Override
        public List<RecordOutcome> add(List<PreparedRecord> batch, Function<List<RecordOutcome>, Map<String, Object>> progress) {
            var outcomes = records.outcomes(batch);
            progress.apply(outcomes);
            batch.forEach(prepared -> seen.add(prepared.record()));
            return outcomes;
        }

        @Override
        public CatalogueImport catalogue() {
            return catalogues.rehearse();
        }

        @Override
        public ForeignObjects foreign() {
            return foreign;
        }

    }

}
