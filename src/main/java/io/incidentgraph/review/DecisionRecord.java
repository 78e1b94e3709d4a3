package io.incidentgraph.review;

import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;

import io.incidentgraph.curation.Author;
import io.incidentgraph.model.DecisionTimes;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.InvalidRecordException;
import io.incidentgraph.model.format.RecordFormat;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes down what a curator decided on a draft, as a record about the same incident and of the same documents. */
final class DecisionRecord {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ObjectNode tree = JSON.createObjectNode();

    private final Author author;

    DecisionRecord(Draft draft, Author author, Clock clock) {
        this.author = author;
        var record = draft.reviewed().record();
        tree.put("id", record.incident());
        var source = tree.putObject("source").put("kind", "CURATOR");
        source.set("documents", JSON.readTree(record.body()).path("source").path("documents"));
        tree.put("by", author.by());
        var before = draft.reviewed().decisions().stream().flatMap(decision -> Optional.ofNullable(decision.source().asOf()).stream()).max(Comparator.naturalOrder());
        tree.put("on", DecisionTimes.after(before, clock.instant()).text());
    }

    /** The decision {@code name} about what {@code value} names, with the curator's reason. */
    ObjectNode decide(String name, JsonNode value) {
        ObjectNode decision = tree.withArray("decisions").addObject();
        decision.set(name, value);
        if (author.reason() != null && !author.reason().isBlank()) {
            decision.put("reason", author.reason());
        }
        return decision;
    }

    ObjectNode decide(String name, long record) {
        return decide(name, JSON.getNodeFactory().numberNode(record));
    }

    /** A fact that the curator states. */
    void state(String list, ObjectNode item) {
        tree.withArray(list).add(item);
    }

    /** @throws QueryRefusedException if what was decided makes no record */
    IncidentRecord record() {
        try {
            return RecordFormat.of(tree);
        } catch (InvalidRecordException e) {
            throw new QueryRefusedException(Code.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

}
