package io.incidentgraph.ingest;

import io.incidentgraph.graph.CatalogueImport;
import io.incidentgraph.graph.PreparedRecord;
import io.incidentgraph.graph.RecordOutcome;
import io.incidentgraph.model.ForeignObjects;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Where an import goes: into the graph, or nowhere in a dry run. */
interface ImportTarget {

    /** Takes all records or none, together with the properties of the run that follow from what became of them. */
    List<RecordOutcome> add(List<PreparedRecord> records, Function<List<RecordOutcome>, Map<String, Object>> progress);

    /** Takes the entries of the next catalogue. */
    CatalogueImport catalogue();

    /** The objects of other documents, for formats whose objects refer to each other. */
    ForeignObjects foreign();

}
