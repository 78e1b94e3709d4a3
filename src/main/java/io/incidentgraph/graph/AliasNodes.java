package io.incidentgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.neo4j.driver.TransactionContext;

import io.incidentgraph.graph.projection.Aliases;

/** Keeps the alias nodes, by which Neo4j Browser shows what was merged, in step with the merges that hold. */
final class AliasNodes {

    private static final String ORGANIZATION = "org:";

    private final TransactionContext tx;

    AliasNodes(TransactionContext tx) {
        this.tx = tx;
    }

    /** The ids that stand for something else in one of the two than in the other, and what they stand or stood for. */
    static Set<String> changed(Aliases before, Aliases after) {
        var changed = new TreeSet<String>();
        var ids = new TreeSet<>(before.targets().keySet());
        ids.addAll(after.targets().keySet());
        for (var id : ids) {
            var target = after.resolve(id);
            if (!Objects.equals(before.resolve(id), target)) {
                changed.addAll(List.of(id, target, before.resolve(id)));
            }
        }
        return changed;
    }

    static boolean isOrganization(String id) {
        return id.startsWith(ORGANIZATION);
    }

    /** Writes the alias nodes of these ids anew. */
    void write(Collection<String> ids, Aliases aliases) {
        if (ids.isEmpty()) {
            return;
        }
        tx.run(GraphStatements.DROP_ALIASES, Map.of("ids", List.copyOf(ids))).consume();
        var organizations = new ArrayList<Map<String, Object>>();
        var incidents = new ArrayList<Map<String, Object>>();
        for (var id : ids) {
            var target = aliases.targets().get(id);
            if (target != null) {
                (isOrganization(id) ? organizations : incidents).add(Map.of("id", id, "target", target));
            }
        }
        tx.run(GraphStatements.CREATE_ORGANIZATION_ALIASES, Map.of("rows", organizations)).consume();
        tx.run(GraphStatements.CREATE_INCIDENT_ALIASES, Map.of("rows", incidents)).consume();
    }

}
