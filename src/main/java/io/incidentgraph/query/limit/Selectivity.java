package io.incidentgraph.query.limit;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import graphql.normalized.ExecutableNormalizedField;
import io.incidentgraph.query.schema.Entity;
import io.incidentgraph.query.schema.GraphModel;
import io.incidentgraph.query.schema.Link;
import io.incidentgraph.query.schema.NodeType;
import io.incidentgraph.query.schema.Property;
import io.incidentgraph.query.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** How much of a label a {@code where} argument leaves to be read: the ids that it names, a tenth by an index, or all. */
final class Selectivity {

    private static final double BY_INDEX = 0.1;
    private static final Set<String> RANGES = Set.of("eq", "in", "gt", "gte", "lt", "lte", "startsWith", "within");
    private static final Set<String> EXISTING = Set.of("some", "single", "all");

    private final GraphModel model;
    private final Statistics statistics;

    Selectivity(GraphModel model, Statistics statistics) {
        this.model = model;
        this.statistics = statistics;
    }

    /** Whether there is a condition in it at all. */
    boolean says(@Nullable Object where) {
        return switch (where) {
            case Map<?, ?> map -> map.values().stream().anyMatch(value -> value == null || says(value));
            case null -> false;
            default -> true;
        };
    }

    double passing(Entity entity, @Nullable Object where, double all, Arguments arguments) {
        return parts(where).mapToDouble(part -> passing(entity, part, all, arguments)).min().orElse(all);
    }

    /** Whether an index gives the nodes in the order that is asked for. */
    boolean inOrder(Entity entity, ExecutableNormalizedField field) {
        List<?> sort = field.getResolvedArguments().get("sort") instanceof List<?> list ? list : List.of();
        return sort.stream().map(Map.class::cast).<Object>flatMap(keys -> keys.keySet().stream()).findFirst()
                .map(name -> entity.properties().get(name)).or(entity::id)
                .map(property -> indexed(entity, property.sortedBy())).orElse(true);
    }

    private double passing(Entity entity, Map.Entry<?, ?> condition, double all, Arguments arguments) {
        Property property = entity.properties().get(condition.getKey());
        if (property != null && condition.getValue() instanceof Map<?, ?> operators) {
            boolean id = entity.id().filter(property::equals).isPresent();
            double named = id ? named(operators, all, arguments) : all;
            boolean ranged = operators.keySet().stream().anyMatch(RANGES::contains) && indexed(entity, property.name());
            return Math.min(named, ranged ? all * BY_INDEX : all);
        }
        Link link = entity.links().get(Arguments.withoutConnection((String) condition.getKey()));
        return link != null && linked(link, condition.getValue(), arguments) ? all * BY_INDEX : all;
    }

    private static double named(Map<?, ?> operators, double all, Arguments arguments) {
        if (operators.containsKey("eq")) {
            return Math.min(1, all);
        }
        OptionalInt ids = arguments.length(operators.get("in"));
        return ids.isPresent() ? Math.min(ids.getAsInt(), all) : all;
    }

    /** Whether the nodes on the other side can be found by an index, so that the link is followed from there. */
    private boolean linked(Link link, @Nullable Object where, Arguments arguments) {
        Entity target = model.entity(link.target());
        return where instanceof Map<?, ?> map && (link.many()
                ? map.entrySet().stream().anyMatch(entry -> EXISTING.contains(entry.getKey()) && selective(target, node(entry.getValue()), arguments))
                : selective(target, node(map), arguments));
    }

    private static @Nullable Object node(@Nullable Object where) {
        return where instanceof Map<?, ?> map && map.containsKey("node") ? map.get("node") : where;
    }

    private boolean selective(Entity entity, @Nullable Object where, Arguments arguments) {
        return passing(entity, where, 1_000, arguments) < 1_000;
    }

    private boolean indexed(Entity entity, String property) {
        return model.members(entity).stream().allMatch(type -> indexed(type, property));
    }

    private boolean indexed(NodeType type, String property) {
        return type.labels().stream().anyMatch(label -> statistics.indexed(label, List.of(property)));
    }

    /** The conditions that must all hold. */
    private static Stream<Map.Entry<?, ?>> parts(@Nullable Object where) {
        if (!(where instanceof Map<?, ?> map)) {
            return Stream.of();
        }
        return map.entrySet().stream().flatMap(entry -> entry.getKey().equals("AND") && entry.getValue() instanceof List<?> all
                ? all.stream().flatMap(Selectivity::parts) : Stream.<Map.Entry<?, ?>>of(entry));
    }

}
