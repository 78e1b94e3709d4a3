package io.incidentgraph.graph;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.springframework.stereotype.Service;

import io.incidentgraph.graph.projection.Aliases;
import io.incidentgraph.graph.projection.Distinctions;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.format.RecordFormat;

/** Knows which organizations are one and which are not, by exact keys and by the decisions that hold. */
@Service
public class OrganizationIdentities {

    private static final String STATE = """
            OPTIONAL MATCH (state:GraphState {id: 'graph'})
            RETURN coalesce(state.epoch, '') AS epoch, coalesce(state.changes, 0) AS changes
            """;

    private final GraphSessions sessions;

    OrganizationIdentities(GraphSessions sessions) {
        this.sessions = sessions;
    }

    /** How often the graph was changed. What was read of it holds while this is the same. */
    public GraphVersion version() {
        return sessions.read(tx -> version(tx.run(STATE).single()));
    }

    private static GraphVersion version(Record row) {
        return new GraphVersion(row.get("epoch").asString(), row.get("changes").asLong());
    }

    /** What holds now. */
    public Identities read() {
        return sessions.read(tx -> {
            List<IncidentRecord> decisions = tx.run(GraphStatements.MERGE_DECISIONS, Map.of())
                    .list(row -> RecordFormat.ofBody(row.get("body").asString()));
            var aliases = Aliases.of(new ExactKeys(tx).shared(), decisions);
            return new Identities(aliases.targets(), Distinctions.of(decisions, aliases), Distinctions.newest(decisions));
        });
    }

}
