package io.incidentgraph.query.execute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import io.incidentgraph.query.compile.Keys;
import io.incidentgraph.query.compile.Shape;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

/** Reads the answer to one query, counting the nodes in it, and stops at the limit. */
final class AnswerReader {

    private final int limit;
    private int nodes;

    AnswerReader(int limit) {
        this.limit = limit;
    }

    @Nullable Object read(Value value, Shape shape) {
        if (value.isNull()) {
            return null;
        }
        return switch (shape) {
            case Shape.Value _ -> value.asObject();
            case Shape.Computed(var function) -> function.apply(value.asObject());
            case Shape.Fields fields -> each(value, item -> fields(item, fields));
            case Shape.Summary summary -> each(value, item -> summary(item, summary));
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
            count();
        }
        return map(value, shape.fields());
    }

    private Map<String, @Nullable Object> summary(Value value, Shape.Summary shape) {
        if (shape.group()) {
            count();
        }
        return map(value, shape.fields());
    }

    private void count() {
        if (++nodes > limit) {
            throw new QueryRefusedException(Code.TOO_MANY_NODES, ("The answer has more than %,d nodes, which is the limit. "
                    + "Ask for fewer with where, limit or first.").formatted(limit));
        }
    }

    private Map<String, @Nullable Object> map(Value value, Map<String, Shape> shapes) {
        var result = new HashMap<String, @Nullable Object>(shapes.size() * 2);
        shapes.forEach((key, shape) -> result.put(key, read(value.get(key), shape)));
        return result;
    }

    private Map<String, @Nullable Object> connection(Value value, Shape.Connection shape) {
        Map<String, @Nullable Object> result = map(value, shape.fields());
        Page page = Page.of((List<?>) result.getOrDefault(shape.edges(), List.of()), shape);
        shape.pageInfo().forEach(key -> result.put(key, page));
        shape.fields().forEach((key, field) -> {
            if (field instanceof Shape.Fields) {
                result.put(key, page.cut((List<?>) Objects.requireNonNull(result.get(key))));
            }
        });
        return result;
    }

}
