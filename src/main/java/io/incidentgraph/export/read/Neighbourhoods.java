package io.incidentgraph.export.read;

import io.incidentgraph.discovery.Visibility;
import io.incidentgraph.model.FactType;
import io.incidentgraph.query.NodePredicate;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.neo4j.driver.Result;
import org.neo4j.driver.SimpleQueryRunner;

/** Finds what lies around nodes, step by step along facts and to broader and narrower concepts; never along what was ruled out. */
final class Neighbourhoods {

    private static final List<String> LABELS = Stream.of(Labels.INCIDENTS, Labels.TARGETS, Labels.CATALOGUE).flatMap(List::stream).toList();

    private static final List<String> TYPES = Stream.concat(Arrays.stream(FactType.values()).map(FactType::edge),
            Stream.of("BROADER", "SUBTECHNIQUE_OF")).distinct().toList();

    private static final String ROOTS = """
            MATCH (node:$(label)) WHERE node.id IN $ids AND $(condition)
            """;

    private static final String STEP = """
            UNWIND $ids AS id
            MATCH (from:$(label) {id: id})-[edge]-(node) WHERE type(edge) IN $types AND (NOT node:Incident OR $(visible))
            """;

    private final SimpleQueryRunner tx;

    private final Conditions conditions;

    private final NodePredicate predicate;

    private final Map<String, Object> parameters;

    private final Map<String, Set<Object>> found = new LinkedHashMap<>();

    private final int limit;

    private int size;

    Neighbourhoods(SimpleQueryRunner tx, ReadOptions options, NodePredicate predicate, int limit) {
        this.tx = tx;
        this.conditions = new Conditions(options);
        this.predicate = predicate;
        this.parameters = Map.of("exportHidden", conditions.hiddenLevels(), "types", TYPES);
        this.limit = limit;
    }

    /**
     * @throws QueryRefusedException if one of the ids is that of no node that may be seen, or there are more nodes than the limit
     */
    Selection.Given around(Collection<String> ids, int depth) {
        var roots = new HashMap<String, Set<Object>>();
        LABELS.forEach(label -> add(roots(label, ids), roots));
        var unknown = new TreeSet<>(ids);
        roots.values().forEach(some -> some.forEach(id -> unknown.remove(id.toString())));
        if (!unknown.isEmpty()) {
            throw new QueryRefusedException(Code.UNKNOWN_ID,
                    "There is no node with the id %s: take ids from GraphQL, such as org:JP:….".formatted(String.join(", ", unknown)));
        }
        Map<String, Set<Object>> frontier = roots;
        for (int step = 0; step < depth; step++) {
            var next = new HashMap<String, Set<Object>>();
            frontier.forEach((label, some) -> add(step(label, some), next));
            frontier = next;
        }
        return new Selection.Given(found);
    }

    private Result roots(String label, Collection<String> ids) {
        var seen = Labels.TARGETS.contains(label)
                ? "EXISTS { MATCH (node)<--(incident:Incident) WHERE " + conditions.visible("incident") + " }"
                : Labels.INCIDENTS.contains(label) ? conditions.visible("node") : "true";
        return run(ROOTS.replace("$(label)", label).replace("$(condition)", seen), ids);
    }

    private Result step(String label, Collection<Object> ids) {
        return run(STEP.replace("$(label)", label).replace("$(visible)", conditions.visible("node")), ids);
    }

    private Result run(String match, Collection<?> ids) {
        var visibility = new Visibility(predicate);
        var seen = visibility.only(LABELS, "node");
        var all = new HashMap<>(parameters);
        all.putAll(visibility.parameters());
        all.put("ids", List.copyOf(ids));
        return tx.run(match + seen + "RETURN DISTINCT labels(node) AS labels, node.id AS id", all);
    }

    private void add(Result nodes, Map<String, Set<Object>> fresh) {
        while (nodes.hasNext()) {
            var row = nodes.next();
            Labels.of(row.get("labels").asList(name -> name.asString())).ifPresent(label -> {
                var id = row.get("id").asObject();
                if (found.computeIfAbsent(label, _ -> new LinkedHashSet<>()).add(id)) {
                    fresh.computeIfAbsent(label, _ -> new LinkedHashSet<>()).add(id);
                    if (++size > limit) {
                        throw new QueryRefusedException(Code.TOO_MANY_NODES,
                                "There are more than %,d nodes around these, which is the limit: lower depth, or raise incident-graph.export.neighbourhood.".formatted(limit));
                    }
                }
            });
        }
    }

}
