package io.incidentgraph.query.execute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.incidentgraph.query.execute.RandomLinks.Edge;
import io.incidentgraph.query.execute.RandomLinks.Link;
import io.incidentgraph.query.execute.RandomLinks.Node;
import io.incidentgraph.query.execute.RandomQuestion.Field;
import io.incidentgraph.query.execute.RandomQuestion.Key;
import org.jspecify.annotations.Nullable;

/** Answers questions as one would who reads the graph from one end to the other; or with a fault, which a comparison must notice. */
record NaiveQuestions(RandomLinks graph, Fault fault) {

    enum Fault {
        NONE, UNKNOWN_IS_FALSE, MISSING_VALUES_FIRST, TIES_ALWAYS_ASCENDING, CHARS_IN_ORDER, PARALLEL_EDGES_ONCE, NODE_FOR_EACH_EDGE,
        ALL_OF_NONE, SINGLE_NODE_INSTEAD_OF_EDGE, NULL_COMPARES_WITH_NOTHING, TOTAL_OF_THE_PAGE
    }

    /** What a condition says of a row; that it says nothing at all does not depend on the row. */
    private enum Truth { TRUE, FALSE, UNKNOWN, NOTHING }

    record Row(Node node, Optional<Edge> edge) {
    }

    Object root(Field field) {
        return answer(field, graph.of(field.type().name()).stream().map(node -> new Row(node, Optional.empty())).toList());
    }

    private Object answer(Field field, List<Row> rows) {
        boolean edges = field.connection() && field.link() != null;
        List<Row> passing = rows.stream().filter(row -> {
            Truth truth = edges ? connection(field.where(), field.link(), row) : node(field.where(), row.node());
            return truth == Truth.TRUE || truth == Truth.NOTHING;
        }).toList();
        if (edges ? fault == Fault.PARALLEL_EDGES_ONCE : fault != Fault.NODE_FOR_EACH_EDGE) {
            Set<Node> seen = new LinkedHashSet<>();
            passing = passing.stream().filter(row -> seen.add(row.node())).toList();
        }
        List<Row> page = passing.stream().sorted(order(field, edges)).skip(field.offset() == null ? 0 : field.offset())
                .limit(field.first() == null ? Long.MAX_VALUE : field.first()).toList();
        if (!field.connection()) {
            return page.stream().map(row -> fields(field, row.node())).toList();
        }
        var result = new HashMap<String, @Nullable Object>();
        result.put("totalCount", fault == Fault.TOTAL_OF_THE_PAGE ? page.size() : passing.size());
        result.put("edges", page.stream().map(row -> edge(field, row)).toList());
        if (field.page()) {
            result.put("pageInfo", Map.of("hasNextPage", page.size() < passing.size() , "hasPreviousPage", false));
        }
        return result;
    }

    private Map<String, @Nullable Object> edge(Field field, Row row) {
        var result = new HashMap<String, @Nullable Object>();
        result.put("node", fields(field, row.node()));
        if (!field.edgeFields().isEmpty()) {
            var properties = new HashMap<String, @Nullable Object>();
            field.edgeFields().forEach(name -> properties.put(name, row.edge().orElseThrow().values().get(name)));
            result.put("properties", properties);
        }
        return result;
    }

    private Map<String, @Nullable Object> fields(Field field, Node node) {
        var result = new HashMap<String, @Nullable Object>();
        field.fields().forEach(name -> result.put(name, node.values().get(name)));
        field.nested().forEach((alias, nested) -> result.put(alias, answer(nested, rows(node, nested.link()))));
        return result;
    }

    private List<Row> rows(Node node, Link link) {
        return graph.edges().stream().filter(edge -> edge.type().equals(link.type()) && (link.out() ? edge.from() : edge.to()).equals(node))
                .map(edge -> new Row(link.out() ? edge.to() : edge.from(), Optional.of(edge))).toList();
    }

    private Comparator<Row> order(Field field, boolean edges) {
        boolean descending = fault != Fault.TIES_ALWAYS_ASCENDING && !field.sort().isEmpty() && field.sort().getLast().descending();
        var keys = new ArrayList<>(field.sort());
        keys.add(new Key("node", "id", descending));
        if (edges) {
            keys.add(new Key("edge", field.link().edge().equals("CausedBy") ? "id" : "@element", descending));
        }
        return keys.stream().map(this::by).reduce(Comparator::thenComparing).orElseThrow();
    }

    private Comparator<Row> by(Key key) {
        Comparator<Row> order = (one, other) -> compare(value(one, key), value(other, key));
        return key.descending() ? order.reversed() : order;
    }

    private static @Nullable Object value(Row row, Key key) {
        return key.side().equals("node") ? row.node().values().get(key.property())
                : key.property().equals("@element") ? row.edge().orElseThrow().element() : row.edge().orElseThrow().values().get(key.property());
    }

    private int compare(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return (one == other ? 0 : one == null ? 1 : -1) * (fault == Fault.MISSING_VALUES_FIRST ? -1 : 1);
        }
        return one instanceof String text && fault != Fault.CHARS_IN_ORDER
                ? Arrays.compare(text.codePoints().toArray(), ((String) other).codePoints().toArray())
                : one instanceof String text ? text.compareTo((String) other) : Double.compare(((Number) one).doubleValue(), ((Number) other).doubleValue());
    }

    private Truth node(Map<?, ?> where, Node node) {
        return all(where, value -> node((Map<?, ?>) value, node), (name, value) -> {
            var type = RandomLinks.TYPES.get(node.label());
            if (type.properties().stream().anyMatch(property -> property.name().equals(name))) {
                return property(node.values().get(name), value);
            }
            Link link = type.link(name.replaceAll("Connection$", ""));
            return quantified(value, rows(node, link), name.endsWith("Connection") ? (part, row) -> connection(part, link, row)
                    : (part, row) -> node(part, row.node()));
        });
    }

    private Truth connection(Map<?, ?> where, Link link, Row row) {
        return all(where, value -> connection((Map<?, ?>) value, link, row), (name, value) -> name.equals("node") ? node(value, row.node())
                : edge(value, row.edge().orElseThrow()));
    }

    private Truth edge(Map<?, ?> where, Edge edge) {
        return all(where, value -> edge((Map<?, ?>) value, edge), (name, value) -> property(edge.values().get(name), value));
    }

    private Truth quantified(Map<?, ?> quantifiers, List<Row> rows, RowTruth truth) {
        return quantifiers.entrySet().stream().map(entry -> {
            List<Truth> truths = rows.stream().map(row -> truth.of((Map<?, ?>) entry.getValue(), row))
                    .map(one -> one == Truth.NOTHING ? Truth.TRUE : one).toList();
            boolean some = truths.contains(Truth.TRUE);
            return of(switch (String.valueOf(entry.getKey())) {
                case "some" -> some;
                case "none" -> !some;
                case "all" -> (some || fault == Fault.ALL_OF_NONE && rows.isEmpty()) && !truths.contains(Truth.FALSE);
                default -> fault == Fault.SINGLE_NODE_INSTEAD_OF_EDGE
                        ? Stream.iterate(0, i -> i < rows.size(), i -> i + 1).filter(i -> truths.get(i) == Truth.TRUE).map(i -> rows.get(i).node()).distinct().count() == 1
                        : truths.stream().filter(Truth.TRUE::equals).count() == 1;
            });
        }).reduce(Truth.NOTHING, NaiveQuestions::and);
    }

    private Truth all(Map<?, ?> where, java.util.function.Function<Object, Truth> nested, java.util.function.BiFunction<String, Map<?, ?>, Truth> field) {
        return where.entrySet().stream().map(entry -> switch (String.valueOf(entry.getKey())) {
            case "AND" -> ((List<?>) entry.getValue()).stream().map(nested).reduce(Truth.NOTHING, NaiveQuestions::and);
            case "OR" -> ((List<?>) entry.getValue()).stream().map(nested).reduce(Truth.NOTHING, (one, other) -> not(and(not(one), not(other))));
            case "NOT" -> not(nested.apply(entry.getValue()));
            default -> field.apply(String.valueOf(entry.getKey()), (Map<?, ?>) entry.getValue());
        }).reduce(Truth.NOTHING, NaiveQuestions::and);
    }

    private Truth property(@Nullable Object property, Map<?, ?> operators) {
        return operators.entrySet().stream().map(entry -> compares(property, String.valueOf(entry.getKey()), entry.getValue()))
                .reduce(Truth.NOTHING, NaiveQuestions::and);
    }

    private Truth compares(@Nullable Object property, String operator, @Nullable Object value) {
        if (value == null) {
            return fault == Fault.NULL_COMPARES_WITH_NOTHING ? Truth.UNKNOWN : of(property == null);
        }
        if (value instanceof List<?> list && operator.equals("in") && list.isEmpty()) {
            return Truth.FALSE;
        }
        if (property == null) {
            return fault == Fault.UNKNOWN_IS_FALSE ? Truth.FALSE : Truth.UNKNOWN;
        }
        return of(switch (operator) {
            case "eq" -> property.equals(value);
            case "in" -> ((List<?>) value).contains(property);
            case "includes" -> ((List<?>) property).contains(value);
            case "contains" -> ((String) property).contains((String) value);
            case "startsWith" -> ((String) property).startsWith((String) value);
            case "endsWith" -> ((String) property).endsWith((String) value);
            case "gt" -> compare(property, value) > 0;
            case "gte" -> compare(property, value) >= 0;
            case "lt" -> compare(property, value) < 0;
            default -> compare(property, value) <= 0;
        });
    }

    private static Truth of(boolean holds) {
        return holds ? Truth.TRUE : Truth.FALSE;
    }

    private static Truth not(Truth truth) {
        return switch (truth) {
            case TRUE -> Truth.FALSE;
            case FALSE -> Truth.TRUE;
            default -> truth;
        };
    }

    private static Truth and(Truth one, Truth other) {
        if (one == Truth.NOTHING || other == Truth.NOTHING) {
            return one == Truth.NOTHING ? other : one;
        }
        if (one == Truth.FALSE || other == Truth.FALSE) {
            return Truth.FALSE;
        }
        return one == Truth.UNKNOWN ? one : other;
    }

    @FunctionalInterface
    private interface RowTruth {

        Truth of(Map<?, ?> where, Row row);

    }

}
