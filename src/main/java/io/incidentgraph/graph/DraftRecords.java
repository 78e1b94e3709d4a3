package io.incidentgraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.Record;
import org.springframework.stereotype.Service;

import io.incidentgraph.model.format.RecordFormat;

/** The drafts that wait for a decision. */
@Service
public class DraftRecords {

    private static final String UNDECIDED = """
            MATCH (record:Record:Draft)-[:FROM]->(:Document {textHash: $hash})
            WHERE NOT record.id IN $but AND NOT EXISTS { (decision:Record {incident: record.incident, kind: 'CURATOR'}) }
            RETURN DISTINCT record.id AS id
            """;

    private static final String WAITING = """
            MATCH (record:Record:Draft) WHERE record.id > $after
            RETURN record.body AS body, COLLECT { MATCH (other:Record {incident: record.incident, kind: 'CURATOR'}) RETURN other.body } AS decisions
            ORDER BY record.id
            """;

    private static final String BY_ID = """
            MATCH (record:Record {id: $id})
            RETURN record.body AS body, COLLECT { MATCH (other:Record {incident: record.incident, kind: 'CURATOR'}) RETURN other.body } AS decisions
            """;

    private final GraphSessions sessions;

    DraftRecords(GraphSessions sessions) {
        this.sessions = sessions;
    }

    /** The drafts of a text, but some, about whose incidents nobody has decided anything. */
    public List<Long> undecided(String textHash, Collection<Long> but) {
        return sessions.read(tx -> tx.run(UNDECIDED, Map.of("hash", textHash, "but", List.copyOf(but))).list(row -> row.get("id").asLong()));
    }

    /**
     * Drafts of which something is still to be decided, by id. Those that were refused are passed over: an answer costs as
     * much as there are refused drafts before it.
     *
     * @param after the id after which the page begins; -1 for the first
     */
    public List<ReviewedRecord> waiting(long after, int limit) {
        return sessions.read(tx -> tx.run(WAITING, Map.of("after", after)).stream().map(DraftRecords::reviewed).filter(ReviewedRecord::isWaiting)
                .limit(limit).toList());
    }

    /** A record, whether it is a draft, was accepted or refused; empty if there is none of this id. */
    public Optional<ReviewedRecord> byId(long id) {
        return sessions.read(tx -> tx.run(BY_ID, Map.of("id", id)).stream().map(DraftRecords::reviewed).findFirst());
    }

    private static ReviewedRecord reviewed(Record row) {
        return new ReviewedRecord(RecordFormat.ofBody(row.get("body").asString()), row.get("decisions").asList(body -> RecordFormat.ofBody(body.asString())));
    }

}
