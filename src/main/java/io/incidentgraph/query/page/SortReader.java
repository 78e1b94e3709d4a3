package io.incidentgraph.query.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.incidentgraph.query.pattern.Row;
import io.incidentgraph.query.pattern.Side;
import io.incidentgraph.query.schema.EdgeType;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Relationship;

/** Reads {@code sort} arguments into complete orders: what they leave open, ids settle. */
public final class SortReader {

    private SortReader() {
    }

    /** The order of {@code sort: [XSort!]}. */
    public static Ordering nodes(@Nullable Object sort, Row row) {
        var keys = new ArrayList<SortKey>();
        maps(sort).forEach(item -> add(keys, item, row, Side.NODE));
        keys.add(nodeId(row));
        return Ordering.of(keys);
    }

    /** The order of {@code sort: [XConnectionSort!]}, over nodes and edges. */
    public static Ordering connection(@Nullable Object sort, Row row) {
        var keys = new ArrayList<SortKey>();
        maps(sort).forEach(item -> item.forEach((side, fields) ->
                add(keys, map(fields), row, side.equals("edge") ? Side.EDGE : Side.NODE)));
        keys.add(nodeId(row));
        row.edge().ifPresent(edge -> keys.add(edgeId(row, edge)));
        return Ordering.of(keys);
    }

    private static void add(List<SortKey> keys, Map<String, Object> fields, Row row, Side side) {
        fields.forEach((name, direction) -> {
            String property = row.fields(side).property(name).sortedBy();
            Expression expression = row.container(side).property(property);
            keys.add(new SortKey(side == Side.EDGE ? "edge." + property : property, expression, direction.equals("DESC")));
        });
    }

    private static SortKey nodeId(Row row) {
        return row.entity().id()
                .map(id -> new SortKey(id.name(), row.node().property(id.name()), false))
                .orElseGet(() -> new SortKey("node", Cypher.elementId(row.node()), false));
    }

    private static SortKey edgeId(Row row, Relationship edge) {
        return row.edgeType().flatMap(EdgeType::id)
                .map(id -> new SortKey("edge." + id.name(), edge.property(id.name()), false))
                .orElseGet(() -> new SortKey("edge", Cypher.elementId(edge), false));
    }

    private static List<Map<String, Object>> maps(@Nullable Object sort) {
        return sort == null ? List.of() : ((List<?>) sort).stream().map(SortReader::map).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

}
