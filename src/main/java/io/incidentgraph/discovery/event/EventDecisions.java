package io.incidentgraph.discovery.event;

import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import io.incidentgraph.curation.Author;
import io.incidentgraph.discovery.Database;
import io.incidentgraph.discovery.Statement;
import io.incidentgraph.graph.RecordStore;
import io.incidentgraph.graph.RecordedIncident;
import io.incidentgraph.graph.RecordedIncidents;
import io.incidentgraph.model.FactType;
import io.incidentgraph.model.Hashes;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Decides which incidents are parts of one event and which are not. What holds already is not decided again. */
@Service
class EventDecisions {

    /** Incidents in one decision. */
    static final int MOST = 100;

    private static final int LONGEST_NAME = 500;

    private static final String EVENTS = """
            UNWIND $ids AS id
            MATCH (incident:Incident {id: id})
            RETURN id, COLLECT { MATCH (incident)-[:PART_OF]->(event:Event) RETURN event.id ORDER BY event.id } AS events
            """;

    private final RecordStore store;
    private final RecordedIncidents incidents;
    private final Database database;
    private final InstantSource clock = InstantSource.system();

    EventDecisions(RecordStore store, RecordedIncidents incidents, Database database) {
        this.store = store;
        this.incidents = incidents;
        this.database = database;
    }

    /** From now on the incidents are parts of one event. */
    synchronized EventDecision confirm(Collection<String> ids, @Nullable String event, @Nullable String name, Author author) {
        if (name != null && (name.isBlank() || name.length() > LONGEST_NAME)) {
            throw outOfRange("name is '%.50s'; it must have from 1 to %d characters.".formatted(name, LONGEST_NAME));
        }
        var events = events(ids);
        String meant = event == null ? common(events) : checked(event);
        boolean known = name == null && events.values().stream().allMatch(list -> list.contains(meant));
        return decide("confirmEvent", known, events.keySet(), meant, (incident, id) -> new EventRecord(incident, id, author, clock.instant()).confirmed(name));
    }

    /** From now on the incidents are not proposed as parts of one event, and are none of this one. */
    synchronized EventDecision refuse(Collection<String> ids, @Nullable String event, Author author) {
        var events = events(ids);
        String meant = event == null ? ofThese(events.keySet()) : checked(event);
        boolean known = incidents.read(events.keySet()).stream().allMatch(incident -> incident.refused().stream()
                .anyMatch(fact -> fact.type() == FactType.PART_OF && fact.target().equals(meant)));
        return decide("refuseEvent", known, events.keySet(), meant, (incident, id) -> new EventRecord(incident, id, author, clock.instant()).refused());
    }

    private EventDecision decide(String what, boolean known, Set<String> ids, String event, BiFunction<RecordedIncident, String, IncidentRecord> decision) {
        if (known) {
            return new EventDecision(false, List.of(), null, event, List.copyOf(ids));
        }
        var records = incidents.read(ids).stream().map(incident -> decision.apply(incident, event)).toList();
        var report = store.add("mutation " + what, Stream.of(records.toArray(IncidentRecord[]::new)));
        if (report.rejected() > 0) {
            throw new QueryRefusedException(Code.CONFLICT, String.join("; ", report.reasons()));
        }
        return new EventDecision(true, records.stream().map(IncidentRecord::id).toList(), report.run(), event, List.copyOf(ids));
    }

    /** The events of each of these incidents. */
    private Map<String, List<String>> events(Collection<String> given) {
        var ids = new LinkedHashSet<>(given);
        if (ids.size() < 2 || ids.size() > MOST) {
            throw outOfRange("There are %d different ids; there must be from 2 to %d.".formatted(ids.size(), MOST));
        }
        var events = database.readAll(reads -> {
            var found = new LinkedHashMap<String, List<String>>();
            reads.rows(new Statement(EVENTS, Map.of("ids", List.copyOf(ids))))
                    .forEach(row -> found.put(row.get("id").asString(), row.get("events").asList(event -> event.asString())));
            return found;
        });
        ids.stream().filter(id -> !events.containsKey(id)).findFirst().ifPresent(id -> {
            throw new QueryRefusedException(Code.UNKNOWN_ID, "There is no incident %s. eventProposals and incidents have the ids.".formatted(id));
        });
        return events;
    }

    /** The event of which some are parts already; else one of their own. */
    private static String common(Map<String, List<String>> events) {
        var all = new TreeSet<String>();
        events.values().forEach(all::addAll);
        if (all.size() > 1) {
            throw new QueryRefusedException(Code.CONFLICT, "These incidents are parts of several events: %s; name the one that is meant.".formatted(String.join(", ", all)));
        }
        return all.isEmpty() ? ofThese(events.keySet()) : all.getFirst();
    }

    private static String ofThese(Set<String> ids) {
        return "event:" + Hashes.hex(Stream.concat(Stream.of("event"), new TreeSet<>(ids).stream()).toArray(String[]::new));
    }

    private static String checked(String event) {
        if (!EventRecord.isEvent(event)) {
            throw outOfRange("event is '%.120s'; write event: and up to 100 small letters, digits and hyphens.".formatted(event));
        }
        return event;
    }

    private static QueryRefusedException outOfRange(String message) {
        return new QueryRefusedException(Code.ARGUMENT_OUT_OF_RANGE, message);
    }

}
