package io.incidentgraph.query.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.incidentgraph.query.pattern.Row;
import io.incidentgraph.query.pattern.Side;
import io.incidentgraph.query.schema.EdgeType;
import io.incidentgraph.query.schema.Property;
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
        keys.add(nodeId(row, last(keys)));
        return Ordering.of(keys);
    }

    /** The order of {@code sort: [XConnectionSort!]}, over nodes and edges. */
    public static Ordering connection(@Nullable Object sort, Row row) {
        var keys = new ArrayList<SortKey>();
        maps(sort).forEach(item -> item.forEach((side, fields) ->
                add(keys, map(fields), row, side.equals("edge") ? Side.EDGE : Side.NODE)));
        boolean descending = last(keys);
        keys.add(nodeId(row, descending));
        row.edge().ifPresent(edge -> keys.add(edgeId(row, edge, descending)));
        return Ordering.of(keys);
    }

    private static void add(List<SortKey> keys, Map<String, Object> fields, Row row, Side side) {
        fields.forEach((name, direction) -> {
            String property = row.fields(side).property(name).sortedBy();
            Property key = row.fields(side).properties().get(property);
            Expression expression = row.container(side).property(property);
            keys.add(new SortKey(side == Side.EDGE ? "edge." + property : property, expression, direction.equals("DESC"),
                    key != null && key.required()));
        });
    }

    /** What settles the order runs the way of the last key, so that one index can give both. */
    private static boolean last(List<SortKey> keys) {
        return !keys.isEmpty() && keys.getLast().descending();
    }

    private static SortKey nodeId(Row row, boolean descending) {
        return row.entity().id()
                .map(id -> new SortKey(id.name(), row.node().property(id.name()), descending, id.required()))
                .orElseGet(() -> new SortKey("node", Cypher.elementId(row.node()), descending, true));
    }

    private static SortKey edgeId(Row row, Relationship edge, boolean descending) {
        return row.edgeType().flatMap(EdgeType::id)
                .map(id -> new SortKey("edge." + id.name(), edge.property(id.name()), descending, id.required()))
                .orElseGet(() -> new SortKey("edge", Cypher.elementId(edge), descending, true));
    }

    private static List<Map<String, Object>> maps(@Nullable Object sort) {
        return sort == null ? List.of() : ((List<?>) sort).stream().map(SortReader::map).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

}
