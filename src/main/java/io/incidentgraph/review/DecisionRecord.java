package io.incidentgraph.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;

import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.InvalidRecordException;
import io.incidentgraph.model.format.RecordFormat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes down what a curator decided on a draft, as a record about the same incident and of the same documents. */
final class DecisionRecord {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ObjectNode tree = JSON.createObjectNode();

    private final Act act;

    DecisionRecord(Draft draft, Act act, Clock clock) {
        this.act = act;
        var record = draft.reviewed().record();
        tree.put("id", record.incident());
        var source = tree.putObject("source").put("kind", "CURATOR");
        source.set("documents", JSON.readTree(record.body()).path("source").path("documents"));
        tree.put("by", act.by());
        tree.put("on", on(draft.reviewed().decisions(), clock.instant()));
    }

    /** To the second, and later than all that was decided before, as the newest decision holds. */
    private static String on(Collection<IncidentRecord> before, Instant now) {
        var latest = before.stream().map(decision -> String.valueOf(decision.source().asOf())).filter(on -> on.endsWith("Z")).map(Instant::parse)
                .max(Comparator.naturalOrder()).map(last -> last.plusSeconds(1)).orElse(Instant.MIN);
        return (latest.isAfter(now) ? latest : now).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** The decision {@code name} about what {@code value} names, with the curator's reason. */
    ObjectNode decide(String name, JsonNode value) {
        ObjectNode decision = tree.withArray("decisions").addObject();
        decision.set(name, value);
        if (act.reason() != null && !act.reason().isBlank()) {
            decision.put("reason", act.reason());
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

    /** @throws ReviewException if what was decided makes no record */
    IncidentRecord record() {
        try {
            return RecordFormat.of(tree);
        } catch (InvalidRecordException e) {
            throw new ReviewException(String.valueOf(e.getMessage()));
        }
    }

}
