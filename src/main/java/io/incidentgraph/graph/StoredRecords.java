package io.incidentgraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.neo4j.driver.TransactionContext;

import io.incidentgraph.graph.projection.Aliases;
import io.incidentgraph.graph.projection.IncidentState;
import io.incidentgraph.graph.projection.Projection;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.format.RecordFormat;

/** Reads records and computes incidents from them. */
final class StoredRecords {

    private final TransactionContext tx;

    private final Projection projection;

    StoredRecords(TransactionContext tx, Projection projection) {
        this.tx = tx;
        this.projection = projection;
    }

    List<IncidentRecord> byId(Collection<Long> ids) {
        return records(GraphStatements.RECORDS_BY_ID, Map.of("ids", List.copyOf(ids)));
    }

    Aliases aliases() {
        return Aliases.of(new ExactKeys(tx).shared(), records(GraphStatements.MERGE_DECISIONS, Map.of()));
    }

    /** The records about each of these incidents, those of incidents merged into it among them. */
    Map<String, List<IncidentRecord>> of(Collection<String> incidents, Aliases aliases) {
        var ids = incidents.stream().flatMap(incident -> aliases.standsFor(incident).stream()).distinct().toList();
        var records = records(GraphStatements.RECORDS_OF, GraphStatements.lists("incidents", ids)).stream()
                .collect(Collectors.groupingBy(record -> aliases.resolve(record.incident())));
        incidents.forEach(incident -> records.putIfAbsent(incident, List.of()));
        return records;
    }

    /** The same for incidents of which some may have been merged into others: those have no records of their own any more. */
    Map<String, List<IncidentRecord>> ofCanonical(Collection<String> incidents, Aliases aliases) {
        var records = of(incidents.stream().filter(id -> aliases.resolve(id).equals(id)).toList(), aliases);
        incidents.forEach(id -> records.putIfAbsent(id, List.of()));
        return records;
    }

    /** Each of these incidents as its records make it; empty for one that no record makes. */
    Map<String, Optional<IncidentState>> project(Map<String, List<IncidentRecord>> records, Aliases aliases) {
        var states = new TreeMap<String, Optional<IncidentState>>();
        records.forEach((incident, list) -> states.put(incident, projection.project(incident, list, aliases)));
        return states;
    }

    List<IncidentRecord> ofDocuments(Collection<Object> documents) {
        return records(GraphStatements.DOCUMENT_RECORDS, Map.of("ids", List.copyOf(documents)));
    }

    private List<IncidentRecord> records(String statement, Map<String, Object> parameters) {
        return tx.run(statement, parameters).stream().map(row -> RecordFormat.ofBody(row.get("body").asString())).toList();
    }

}
