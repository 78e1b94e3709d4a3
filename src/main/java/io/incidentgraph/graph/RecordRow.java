package io.incidentgraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.incidentgraph.graph.projection.NodeStatement;
import io.incidentgraph.model.Decision;
import io.incidentgraph.model.DocumentReference;
import io.incidentgraph.model.IncidentRecord;

/** How a record and its documents are kept in the graph. */
final class RecordRow {

    private RecordRow() {
    }

    static Map<String, Object> of(IncidentRecord record) {
        return Map.of("id", record.id(), "properties", properties(record), "draft", record.draft(), "merge", decidesIdentity(record),
                "documents", documentIds(record));
    }

    static Nodes.New node(IncidentRecord record) {
        var labels = new ArrayList<>(List.of("Record"));
        if (decidesIdentity(record)) {
            labels.add("Merge");
        }
        if (record.draft()) {
            labels.add("Draft");
        }
        return new Nodes.New(labels, properties(record));
    }

    static List<Long> documentIds(IncidentRecord record) {
        return record.source().documents().stream().map(DocumentReference::id).distinct().toList();
    }

    static Map<String, Object> properties(IncidentRecord record) {
        var properties = new HashMap<String, Object>(Map.of("id", record.id(), "incident", record.incident(), "key", record.key(),
                "kind", record.source().kind().name(), "snapshot", record.source().snapshot(), "body", record.body()));
        if (record.source().asOf() != null) {
            properties.put("asOf", record.source().asOf().text());
        }
        if (record.source().stage() != null) {
            properties.put("stage", record.source().stage().name());
        }
        if (record.segment() != null) {
            properties.put("segment", record.segment().toString());
        }
        return properties;
    }

    /** Whether the record can change which organization or incident stands for which. */
    static boolean bearsOnIdentity(IncidentRecord record) {
        return decidesIdentity(record) || !ExactKeys.Naming.of(record).isEmpty();
    }

    /** Whether the record is a decision that can. */
    static boolean decidesIdentity(IncidentRecord record) {
        return record.takenBack() != null || record.decisions().stream()
                .anyMatch(decision -> decision instanceof Decision.Merge || decision instanceof Decision.Split
                        || decision instanceof Decision.Distinct);
    }

    static List<NodeStatement> documents(IncidentRecord record) {
        return record.source().documents().stream()
                .map(document -> new NodeStatement("Document", document.id(), attributes(document), record.source().asOf())).toList();
    }

    private static Map<String, Object> attributes(DocumentReference document) {
        var attributes = new HashMap<String, Object>();
        attributes.put("title", document.title());
        attributes.put("publisher", document.publisher());
        attributes.put("url", document.url());
        attributes.put("textHash", document.textHash());
        attributes.put("publishedOn", document.publishedOn());
        attributes.put("language", document.language());
        attributes.put("mediaType", document.mediaType());
        attributes.values().removeIf(Objects::isNull);
        return attributes;
    }

}
