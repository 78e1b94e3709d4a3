package io.incidentgraph.query.execute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import io.incidentgraph.query.execute.RandomLinks.Link;
import io.incidentgraph.query.execute.RandomLinks.Property;
import io.incidentgraph.query.execute.RandomLinks.Type;
import org.jspecify.annotations.Nullable;

/** Makes questions about the graphs of {@link RandomLinks}. */
final class RandomQuestion {

    private final Random random;

    RandomQuestion(Random random) {
        this.random = random;
    }

    /**
     * A field that leads to nodes.
     *
     * @param link that it follows; null for a root field
     * @param first {@code limit}, or {@code first}
     */
    record Field(Type type, @Nullable Link link, boolean connection, Map<String, @Nullable Object> where, List<Key> sort,
            @Nullable Integer offset, @Nullable Integer first, List<String> fields, List<String> edgeFields, boolean page, Map<String, Field> nested) {

        /** The same with pages of a size, or all on one. */
        Field paged(@Nullable Integer size) {
            return new Field(type, link, connection, where, sort, null, size, fields, edgeFields, true, nested);
        }

    }

    /** @param side {@code node} or {@code edge} */
    record Key(String side, String property, boolean descending) {
    }

    /** A field that is not in another. */
    Field root(boolean connection) {
        String name = List.of("Incident", "Incident", "Cause", "Organization").get(random.nextInt(4));
        return field(RandomLinks.TYPES.get(name), null, connection, random.nextInt(4) == 0 ? 2 : 1);
    }

    Field field(Type type, @Nullable Link link, boolean connection, int depth) {
        boolean edges = connection && link != null;
        var where = maybe() ? Map.<String, @Nullable Object>of() : edges ? connection(link, 2) : where(type, 3);
        var nested = new LinkedHashMap<String, Field>();
        for (int i = depth == 0 ? 0 : random.nextInt(3); i > 0; i--) {
            Link next = any(type.links());
            nested.put("x" + i, field(RandomLinks.TYPES.get(next.target()), next, maybe(), depth - 1));
        }
        return new Field(type, link, connection, where, sort(type, edges ? link.edge() : ""),
                connection || maybe() ? null : random.nextInt(3), random.nextInt(3) > 0 ? null : random.nextInt(4), fields(type),
                edges && !link.edge().isEmpty() ? fields(RandomLinks.TYPES.get(link.edge())) : List.of(), maybe(), nested);
    }

    private List<String> fields(Type type) {
        var names = type.properties().stream().map(Property::name).filter(_ -> maybe()).toList();
        return names.isEmpty() ? List.of(type.properties().getFirst().name()) : names;
    }

    private List<Key> sort(Type type, String edge) {
        var keys = new ArrayList<Key>();
        for (int i = random.nextInt(4); i > 0; i--) {
            boolean ofEdge = !edge.isEmpty() && maybe();
            Type owner = ofEdge ? RandomLinks.TYPES.get(edge) : type;
            keys.add(new Key(ofEdge ? "edge" : "node", any(owner.properties().stream().filter(property -> !property.list()).toList()).name(), maybe()));
        }
        return keys;
    }

    private Map<String, @Nullable Object> where(Type type, int depth) {
        return joined(depth, () -> where(type, depth - 1), where -> {
            if (depth > 0 && !type.links().isEmpty() && random.nextInt(5) < 2) {
                Link link = any(type.links());
                String quantifier = any(List.of("some", "some", "some", "all", "none", "single"));
                boolean connection = maybe();
                where.put(link.name() + (connection ? "Connection" : ""), Map.of(quantifier,
                        connection ? connection(link, depth - 1) : where(RandomLinks.TYPES.get(link.target()), depth - 1)));
            }
            else {
                Property property = any(type.properties());
                where.put(property.name(), operators(property));
            }
        });
    }

    private Map<String, @Nullable Object> connection(Link link, int depth) {
        return joined(depth, () -> connection(link, depth - 1), where -> {
            if (link.edge().isEmpty() || maybe()) {
                where.put("node", where(RandomLinks.TYPES.get(link.target()), Math.max(0, depth - 1)));
            }
            else {
                where.put("edge", where(RandomLinks.TYPES.get(link.edge()), Math.max(0, depth - 1)));
            }
        });
    }

    private Map<String, @Nullable Object> joined(int depth, java.util.function.Supplier<Map<String, @Nullable Object>> part,
            java.util.function.Consumer<Map<String, @Nullable Object>> leaf) {
        var where = new LinkedHashMap<String, @Nullable Object>();
        for (int i = random.nextInt(20) == 0 ? 0 : 1 + random.nextInt(2); i > 0; i--) {
            switch (depth > 0 ? random.nextInt(9) : 9) {
                case 0 -> where.put("AND", Stream.generate(part).limit(random.nextInt(3)).toList());
                case 1 -> where.put("OR", Stream.generate(part).limit(random.nextInt(4)).toList());
                case 2, 3 -> where.put("NOT", part.get());
                default -> leaf.accept(where);
            }
        }
        return where;
    }

    private Map<String, @Nullable Object> operators(Property property) {
        var operators = new LinkedHashMap<String, @Nullable Object>();
        for (int i = random.nextInt(5) == 0 ? 2 : 1; i > 0; i--) {
            String operator = any(property.list() ? List.of("eq", "includes")
                    : property.type().equals("Int") || property.type().equals("Float") ? List.of("eq", "in", "gt", "gte", "lt", "lte")
                    : List.of("eq", "in", "contains", "startsWith", "endsWith"));
            Object value = switch (operator) {
                case "in" -> Stream.generate(() -> RandomLinks.value(random, property)).limit(random.nextInt(4)).toList();
                case "includes" -> RandomLinks.one(random, property.type());
                case "contains", "startsWith", "endsWith" -> part(String.valueOf(RandomLinks.value(random, property)));
                default -> RandomLinks.value(random, property);
            };
            operators.put(operator, random.nextInt(8) == 0 ? null : value);
        }
        return operators;
    }

    private String part(String text) {
        int[] points = text.codePoints().toArray();
        int from = random.nextInt(points.length + 1);
        return maybe() ? text : new String(points, from, random.nextInt(points.length - from + 1));
    }

    private boolean maybe() {
        return random.nextBoolean();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

}
