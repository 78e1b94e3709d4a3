package io.incidentgraph.query.execute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import io.incidentgraph.query.NodeCount;
import io.incidentgraph.query.compile.Keys;
import io.incidentgraph.query.compile.OrderedValues;
import io.incidentgraph.query.compile.Shape;
import io.incidentgraph.query.page.PageInfo;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

/** Makes maps of the answer to one query, for GraphQL Java to walk through; stops at the limit. */
final class AnswerReader {

    private final NodeCount nodes;

    AnswerReader(int limit) {
        this.nodes = new NodeCount(limit);
    }

    @Nullable Object read(Value value, Shape shape) {
        if (value.isNull()) {
            return null;
        }
        return switch (shape) {
            case Shape.Value _ -> value.asObject();
            case Shape.Computed(var computation) -> computation.of(value.asObject(), Map.of());
            case Shape.Fields fields -> each(value, item -> fields(item, fields));
            case Shape.Summary summary -> each(value, item -> summary(item, summary));
            case Shape.Unordered unordered -> OrderedValues.of(value, unordered).stream().map(item -> read(item, unordered.items())).toList();
            case Shape.Variants(var types) -> each(value, item -> read(item, variant(types, item)));
            case Shape.Connection connection -> connection(value, connection);
        };
    }

    /** Reads a node that is there. */
    @SuppressWarnings("unchecked")
    Map<String, @Nullable Object> node(Value value, Shape shape) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(read(value, shape));
    }

    private @Nullable Object each(Value value, Function<Value, @Nullable Object> read) {
        if (!TypeSystem.getDefault().LIST().isTypeOf(value)) {
            return read.apply(value);
        }
        var result = new ArrayList<@Nullable Object>(value.size());
        value.values().forEach(item -> result.add(read.apply(item)));
        return result;
    }

    private static Shape variant(Map<String, Shape> types, Value item) {
        return Objects.requireNonNull(types.get(item.get(Keys.TYPE).asString()));
    }

    private Map<String, @Nullable Object> fields(Value value, Shape.Fields shape) {
        if (shape.node()) {
            nodes.another();
        }
        return map(value, shape.fields());
    }

    private Map<String, @Nullable Object> summary(Value value, Shape.Summary shape) {
        if (shape.group()) {
            nodes.another();
        }
        return map(value, shape.fields());
    }

    private Map<String, @Nullable Object> map(Value value, Map<String, Shape> shapes) {
        var result = new HashMap<String, @Nullable Object>(shapes.size() * 2);
        shapes.forEach((key, shape) -> result.put(key, read(value.get(key), shape)));
        return result;
    }

    private Map<String, @Nullable Object> connection(Value value, Shape.Connection shape) {
        Map<String, @Nullable Object> result = map(value, shape.fields());
        List<?> edges = (List<?>) Objects.requireNonNull(result.getOrDefault(shape.edges(), List.of()));
        int shown = Math.min(edges.size(), shape.first().map(Integer.class::cast).orElse(edges.size()));
        var info = new PageInfo(edges.size() > shown, shape.continued(), cursor(edges, 0, shown), cursor(edges, shown - 1, shown));
        shape.pageInfo().forEach(key -> result.put(key, info));
        shape.fields().keySet().stream().filter(shape::pages).forEach(key ->
                result.put(key, ((List<?>) Objects.requireNonNull(result.get(key))).subList(0, shown)));
        return result;
    }

    private static @Nullable String cursor(List<?> edges, int place, int shown) {
        return shown == 0 ? null : (String) ((Map<?, ?>) edges.get(place)).get(Keys.CURSOR);
    }

}
