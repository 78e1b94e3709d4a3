package io.incidentgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

import io.incidentgraph.model.Edtf;
import io.incidentgraph.model.FactType;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.NameKey;
import io.incidentgraph.model.StatedFact;

/** Finds of which known incident a record may be a later report: the same victim, or one of the same name, and a date or a number in common. */
@Service
public class LaterReports {

    private static final String CANDIDATES = """
            CALL () {
                UNWIND $victims AS victim
                MATCH (organization:Organization {id: victim}) RETURN organization
                UNION
                UNWIND $keys AS key
                MATCH (organization:Organization {nameKey: key}) RETURN organization
            }
            MATCH (organization)<-[:AFFECTED]-(incident:Incident) WHERE incident.id <> $incident
            WITH DISTINCT incident,
                [day IN [incident.occurredFrom, incident.detectedFrom, incident.disclosedFrom] WHERE toString(day) IN $days | toString(day)] AS days,
                COLLECT { MATCH (incident)-[:COUNTED]->(count:Count) WHERE count.max IN $counts RETURN DISTINCT count.max } AS counts
            WHERE size(days) + size(counts) > 0
            RETURN incident.id AS id, coalesce(incident.titleJa, incident.titleEn, head(COLLECT {
                MATCH (incident)<-[:ABOUT]-(:Record)-[:FROM]->(document:Document) WHERE document.title IS NOT NULL
                RETURN document.title ORDER BY document.title LIMIT 1
            })) AS title, days + [count IN counts | toString(count)] AS shared
            ORDER BY size(days) + size(counts) DESC, id LIMIT 5
            """;

    private final GraphSessions sessions;

    LaterReports(GraphSessions sessions) {
        this.sessions = sessions;
    }

    /** The likeliest first. */
    public List<Candidate> of(IncidentRecord record) {
        var victims = facts(record, FactType.AFFECTED).map(fact -> fact.target().id()).toList();
        var keys = facts(record, FactType.AFFECTED).map(fact -> fact.target().attributes().get("name")).filter(Objects::nonNull)
                .map(name -> NameKey.of(name.toString())).toList();
        var days = Stream.of("occurred", "detected", "disclosed").map(record.values()::get).filter(Objects::nonNull)
                .map(stated -> stated.value() instanceof Edtf date && date.from() != null ? date.from().toString() : "").toList();
        var counts = facts(record, FactType.COUNTED).map(fact -> fact.target().attributes().get("max")).filter(Objects::nonNull).toList();
        return victims.isEmpty() ? List.of() : sessions.read(tx -> tx.run(CANDIDATES, Map.of("victims", victims, "keys", keys, "incident", record.incident(), "days", days, "counts", counts))
                .list(row -> new Candidate(row.get("id").asString(), row.get("title").asString(""), row.get("shared").asList(value -> value.asString()))));
    }

    private static Stream<StatedFact> facts(IncidentRecord record, FactType type) {
        return record.facts().stream().filter(fact -> fact.type() == type);
    }

    /**
     * An incident that a record may speak of.
     *
     * @param shared dates and numbers that both have
     */
    public record Candidate(String incident, String title, List<String> shared) {

        public Candidate {
            shared = List.copyOf(shared);
        }

    }

}
