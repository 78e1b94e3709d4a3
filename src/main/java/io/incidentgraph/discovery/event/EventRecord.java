package io.incidentgraph.discovery.event;

import java.time.Instant;

import io.incidentgraph.curation.Author;
import io.incidentgraph.graph.RecordedIncident;
import io.incidentgraph.model.DecisionTimes;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.format.RecordFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes down what a curator decided on one incident and one event. Each decision is newer than all before. */
final class EventRecord {

    private static final String PREFIX = "event:";

    private final ObjectNode tree = JsonMapper.shared().createObjectNode();
    private final Author author;
    private final String event;

    EventRecord(RecordedIncident incident, String event, Author author, Instant now) {
        this.author = author;
        this.event = event.substring(PREFIX.length());
        tree.put("id", incident.id());
        tree.putObject("source").put("kind", "CURATOR");
        tree.put("by", author.by());
        tree.put("on", DecisionTimes.after(incident.newestDecision(), now).text());
    }

    /** Whether an id can be that of an event. */
    static boolean isEvent(String id) {
        return id.matches("event:[a-z0-9][a-z0-9-]{0,99}");
    }

    /** The incident is a part of the event, whatever was decided before. */
    IncidentRecord confirmed(@Nullable String name) {
        var fact = tree.putObject("event").put("id", event);
        if (name != null) {
            fact.put("name", name);
        }
        decide("accept");
        return RecordFormat.of(tree);
    }

    /** The incident is no part of the event. */
    IncidentRecord refused() {
        decide("refuse");
        return RecordFormat.of(tree);
    }

    private void decide(String how) {
        var decision = tree.putArray("decisions").addObject();
        decision.putObject(how).putObject("event").put("id", event);
        if (author.reason() != null && !author.reason().isBlank()) {
            decision.put("reason", author.reason());
        }
    }

}
