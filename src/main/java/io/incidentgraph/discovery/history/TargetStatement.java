package io.incidentgraph.discovery.history;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.incidentgraph.discovery.Statement;
import io.incidentgraph.discovery.Visibility;
import io.incidentgraph.model.TargetKind;
import io.incidentgraph.query.NodePredicate;

/** The statements about nodes at which facts point, and about records. */
final class TargetStatement {

    private static final String LABELLED = """
            UNWIND $%1$s AS id
            MATCH (node:%1$s {id: id})
            %2$sRETURN '%1$s' AS label, id, coalesce(node.labelJa, node.name) AS labelJa, coalesce(node.labelEn, node.name) AS labelEn
            """;

    private final NodePredicate predicate;

    /** @param predicate what must hold of them */
    TargetStatement(NodePredicate predicate) {
        this.predicate = predicate;
    }

    /** Gives each of the nodes that is there and may be seen, with what it is called. */
    Statement targets(Map<String, Set<String>> idsByLabel) {
        var visibility = new Visibility(predicate);
        var parameters = new HashMap<String, Object>();
        String cypher = Arrays.stream(TargetKind.values()).map(TargetKind::label)
                .map(label -> LABELLED.formatted(label, visibility.only(types(label), "node"))).collect(Collectors.joining("UNION ALL\n"));
        Arrays.stream(TargetKind.values()).forEach(kind -> parameters.put(kind.label(), List.copyOf(idsByLabel.getOrDefault(kind.label(), Set.of()))));
        parameters.putAll(visibility.parameters());
        return new Statement(cypher, parameters);
    }

    private static List<String> types(String label) {
        return label.equals("Organization") ? Stream.of(label, "Vendor", "Authority").toList() : List.of(label);
    }

    /** Gives the ids of the records that may be seen. */
    Statement records(Collection<Long> ids) {
        var visibility = new Visibility(predicate);
        String cypher = "UNWIND $records AS id\nMATCH (record:Record {id: id})\n" + visibility.only("Record", "record") + "RETURN id";
        var parameters = new HashMap<String, Object>(visibility.parameters());
        parameters.put("records", List.copyOf(ids));
        return new Statement(cypher, parameters);
    }

}
