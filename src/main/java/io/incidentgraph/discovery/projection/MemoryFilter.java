package io.incidentgraph.discovery.projection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.incidentgraph.discovery.Feature;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/**
 * Answers the most frequent {@code where} arguments from memory, so that not every incident that passes has to be named by the database: years, first days, and
 * what some cause, asset, technique, kind of data, effect, kind of actor or authority is, all of which must hold. Of anything else it says nothing,
 * and the database is asked.
 */
final class MemoryFilter {

    private static final Map<String, Feature> NODES = Map.of("causes", Feature.CAUSE, "assets", Feature.ASSET, "techniques", Feature.TECHNIQUE,
            "dataTypes", Feature.DATA_TYPE, "effects", Feature.EFFECT, "actors", Feature.ACTOR, "authorities", Feature.AUTHORITY);

    private static final Map<String, Days.Column> COLUMNS = Stream.of(Days.Column.values())
            .collect(Collectors.toUnmodifiableMap(Days.Column::property, column -> column));

    private final FactTable table;

    private MemoryFilter(FactTable table) {
        this.table = table;
    }

    /**
     * The incidents that pass; empty if it cannot be told from memory.
     *
     * @param where as GraphQL has coerced it
     */
    static Optional<RoaringBitmap> passing(Map<String, ? extends @Nullable Object> where, FactTable table) {
        return new MemoryFilter(table).all(where);
    }

    private Optional<RoaringBitmap> all(Map<?, ?> where) {
        Optional<RoaringBitmap> passing = Optional.of(table.incidents());
        for (Map.Entry<?, ?> condition : where.entrySet()) {
            passing = both(passing, condition((String) condition.getKey(), condition.getValue()));
        }
        return passing;
    }

    private static Optional<RoaringBitmap> both(Optional<RoaringBitmap> one, Optional<RoaringBitmap> other) {
        return one.flatMap(some -> other.map(more -> RoaringBitmap.and(some, more)));
    }

    private Optional<RoaringBitmap> condition(String name, @Nullable Object value) {
        if (name.equals("AND") && value instanceof List<?> parts) {
            return parts.stream().map(part -> part instanceof Map<?, ?> where ? all(where) : Optional.<RoaringBitmap>empty())
                    .reduce(Optional.of(table.incidents()), MemoryFilter::both);
        }
        Days.Column column = COLUMNS.get(name);
        if (column != null && value instanceof Map<?, ?> operators && !operators.isEmpty()) {
            return when(column, operators);
        }
        var feature = NODES.get(name);
        return feature == null ? Optional.empty() : only(value, "some").flatMap(node -> only(node, "id")).flatMap(id -> nodes(feature, id));
    }

    /** The value of the only entry of a map, if it has this name. */
    private static Optional<Object> only(@Nullable Object map, String name) {
        return map instanceof Map<?, ?> one && one.size() == 1 ? Optional.ofNullable(one.get(name)) : Optional.empty();
    }

    private Optional<RoaringBitmap> nodes(Feature feature, Object id) {
        return only(id, "eq").<List<?>>map(List::of).or(() -> only(id, "in").map(values -> (List<?>) values))
                .filter(values -> values.stream().allMatch(String.class::isInstance)).map(values -> any(feature, values));
    }

    private RoaringBitmap any(Feature feature, List<?> ids) {
        return FastAggregation.or(ids.stream().mapToInt(id -> table.value(feature, (String) id)).filter(value -> value != IncidentFacts.NONE)
                .mapToObj(table::incidents).toArray(RoaringBitmap[]::new));
    }

    private Optional<RoaringBitmap> when(Days.Column column, Map<?, ?> operators) {
        return only(operators, "in").map(values -> oneOf(column, (List<?>) values)).orElseGet(() -> range(column, operators));
    }

    private Optional<RoaringBitmap> oneOf(Days.Column column, List<?> values) {
        return values.stream().map(value -> Optional.ofNullable(number(column, value)).map(wanted -> table.days().between(column, wanted, wanted)))
                .reduce(Optional.of(new RoaringBitmap()), (one, other) -> one.flatMap(some -> other.map(more -> RoaringBitmap.or(some, more))));
    }

    private Optional<RoaringBitmap> range(Days.Column column, Map<?, ?> operators) {
        int from = Integer.MIN_VALUE;
        int to = Integer.MAX_VALUE;
        for (Map.Entry<?, ?> operator : operators.entrySet()) {
            Integer limit = number(column, operator.getValue());
            if (limit == null) {
                return Optional.empty();
            }
            switch ((String) operator.getKey()) {
                case "eq" -> {
                    from = Math.max(from, limit);
                    to = Math.min(to, limit);
                }
                case "gt" -> from = Math.max(from, limit + 1);
                case "gte" -> from = Math.max(from, limit);
                case "lt" -> to = Math.min(to, limit - 1);
                case "lte" -> to = Math.min(to, limit);
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(table.days().between(column, from, to));
    }

    /** A year or a day as its column has it; null if it is neither, or beyond what is compared here. */
    private static @Nullable Integer number(Days.Column column, @Nullable Object value) {
        return switch (value) {
            case Integer year when column == Days.Column.YEAR && Math.abs((long) year) < Integer.MAX_VALUE -> year;
            case LocalDate day when column != Days.Column.YEAR && Math.abs(day.toEpochDay()) < Integer.MAX_VALUE -> (int) day.toEpochDay();
            case null, default -> null;
        };
    }

}
