package io.incidentgraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.TransactionContext;

/**
 * Notes in the graph which incidents and organizations a change concerns, so that whoever keeps facts in memory, in this
 * instance of the program or another one, knows what to read again. The latest changes are remembered; how many are forgotten is.
 */
final class FactChanges {

    private static final int REMEMBERED = 1_000;

    static final String NOTE = GraphStatements.KEEP_PLAN + """
            MATCH (state:GraphState {id: 'graph'})
            USING INDEX state:GraphState(id)
            SET state.forgotten = CASE WHEN state.changes > $remembered THEN state.changes - $remembered ELSE 0 END
            CREATE (:FactChange {at: state.changes, incidents: $lists.incidents, organizations: $lists.organizations})
            WITH state
            MATCH (old:FactChange)
            USING INDEX old:FactChange(at)
            WHERE old.at <= state.forgotten
            DELETE old
            """;

    private final TransactionContext tx;

    FactChanges(TransactionContext tx) {
        this.tx = tx;
    }

    /** Within the transaction of a change that was counted. */
    void note(Collection<String> incidents, Collection<?> organizations) {
        if (!incidents.isEmpty() || !organizations.isEmpty()) {
            tx.run(NOTE, Map.of("remembered", REMEMBERED, "lists", Map.of("incidents", List.copyOf(incidents), "organizations", List.copyOf(organizations))))
                    .consume();
        }
    }

}
