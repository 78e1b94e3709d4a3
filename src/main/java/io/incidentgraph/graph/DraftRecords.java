package io.incidentgraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;

/** The drafts that wait for a decision. */
@Service
public class DraftRecords {

    private static final String UNDECIDED = """
            MATCH (record:Record:Draft)-[:FROM]->(:Document {textHash: $hash})
            WHERE NOT record.id IN $but AND NOT EXISTS { (decision:Record {incident: record.incident, kind: 'CURATOR'}) }
            RETURN DISTINCT record.id AS id
            """;

    private final GraphSessions sessions;

    DraftRecords(GraphSessions sessions) {
        this.sessions = sessions;
    }

    /** The drafts of a text, but some, about whose incidents nobody has decided anything. */
    public List<Long> undecided(String textHash, Collection<Long> but) {
        return sessions.read(tx -> tx.run(UNDECIDED, Map.of("hash", textHash, "but", List.copyOf(but))).list(row -> row.get("id").asLong()));
    }

}
