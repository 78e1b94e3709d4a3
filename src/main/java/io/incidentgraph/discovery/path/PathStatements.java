package io.incidentgraph.discovery.path;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.incidentgraph.discovery.Statement;
import io.incidentgraph.discovery.Visibility;
import io.incidentgraph.query.NodePredicate;

/** The statements by which paths are found. Nodes that must not be seen are neither reached nor counted. */
final class PathStatements {

    private static final String ENDS = """
            CALL () {
            %s
            }
            %sWITH node, id
            """;

    private static final String NEIGHBOURS = """
            UNWIND $elements AS element
            MATCH (point) WHERE elementId(point) = element
            MATCH (point)-[step:%s]-(node)
            %sWITH element, node, collect(DISTINCT elementId(step)) AS steps
            """;

    private static final String LINKS = """
            UNWIND $elements AS element
            MATCH ()-[step]->() WHERE elementId(step) = element
            RETURN element, type(step) AS type, elementId(startNode(step)) AS start, properties(step) AS properties
            """;

    private static final String NAMES = """
            UNWIND $elements AS element
            MATCH (node) WHERE elementId(node) = element
            RETURN element, coalesce(node.labelJa, node.titleJa, node.name) AS labelJa, coalesce(node.labelEn, node.titleEn, node.name) AS labelEn
            """;

    private final NodePredicate predicate;

    PathStatements(NodePredicate predicate) {
        this.predicate = predicate;
    }

    /** The nodes with this id. */
    Statement ends(String id) {
        String each = Arrays.stream(PathNodeType.values()).map(type -> "MATCH (node:%s {id: $id}) RETURN node, node.id AS id".formatted(type.label()))
                .collect(Collectors.joining("\nUNION\n"));
        var visibility = new Visibility(predicate);
        return statement(ENDS.formatted(each, visibility.only(PathNodeType.visibleAs(), "node")) + "RETURN " + point(visibility), visibility,
                Map.of("id", id));
    }

    /** Each node next to these, with the relationships between the two. */
    Statement neighbours(Collection<String> elements) {
        var visibility = new Visibility(predicate);
        return statement(NEIGHBOURS.formatted(PathNodeType.STEPS, visibility.only(PathNodeType.visibleAs(), "node"))
                + "RETURN element AS origin, steps, " + point(visibility), visibility, Map.of("elements", List.copyOf(elements)));
    }

    /** The type, the direction and the properties of relationships. */
    Statement links(Collection<String> elements) {
        return new Statement(LINKS, Map.of("elements", List.copyOf(elements)));
    }

    /** What nodes are called. */
    Statement names(Collection<String> elements) {
        return new Statement(NAMES, Map.of("elements", List.copyOf(elements)));
    }

    private static String point(Visibility visibility) {
        String visible = visibility.only(PathNodeType.visibleAs(), "neighbour");
        return "elementId(node) AS element, node.id AS id, labels(node) AS labels, COUNT { %s } AS degree".formatted(visible.isEmpty()
                ? "(node)-[:%s]-()".formatted(PathNodeType.STEPS)
                : "MATCH (node)-[:%s]-(neighbour) %sRETURN 1 AS one".formatted(PathNodeType.STEPS, visible));
    }

    private static Statement statement(String cypher, Visibility visibility, Map<String, Object> more) {
        var parameters = new HashMap<String, Object>(visibility.parameters());
        parameters.putAll(more);
        return new Statement(cypher, parameters);
    }

}
