package io.incidentgraph.discovery.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import io.incidentgraph.discovery.Feature;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/**
 * Answers the most frequent {@code where} arguments from memory, so that not every incident that passes has to be named by the database: years, and
 * what some cause, asset, technique, kind of data, effect, kind of actor or authority is, all of which must hold. Of anything else it says nothing,
 * and the database is asked.
 */
final class MemoryFilter {

    private static final Map<String, Feature> NODES = Map.of("causes", Feature.CAUSE, "assets", Feature.ASSET, "techniques", Feature.TECHNIQUE,
            "dataTypes", Feature.DATA_TYPE, "effects", Feature.EFFECT, "actors", Feature.ACTOR, "authorities", Feature.AUTHORITY);

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
        if (name.equals("year") && value instanceof Map<?, ?> operators && !operators.isEmpty()) {
            return years(operators);
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

    private Optional<RoaringBitmap> years(Map<?, ?> operators) {
        Optional<YearTest> test = operators.entrySet().stream().map(operator -> year((String) operator.getKey(), operator.getValue()))
                .reduce(Optional.of(year -> true), (one, other) -> one.flatMap(some -> other.map(more -> year -> some.passes(year) && more.passes(year))));
        return test.map(passes -> {
            var passing = new RoaringBitmap();
            table.incidents().forEach((int incident) -> {
                int year = table.year(incident);
                if (year != IncidentFacts.NONE && passes.passes(year)) {
                    passing.add(incident);
                }
            });
            passing.runOptimize();
            return passing;
        });
    }

    @FunctionalInterface
    private interface YearTest {

        boolean passes(int year);

    }

    private static Optional<YearTest> year(String operator, @Nullable Object value) {
        if (operator.equals("in") && value instanceof List<?> years && years.stream().allMatch(Integer.class::isInstance)) {
            int[] wanted = years.stream().mapToInt(year -> (Integer) year).toArray();
            return Optional.of(year -> IntStream.of(wanted).anyMatch(each -> each == year));
        }
        if (!(value instanceof Integer limit)) {
            return Optional.empty();
        }
        int bound = limit;
        return switch (operator) {
            case "eq" -> Optional.of(year -> year == bound);
            case "gt" -> Optional.of(year -> year > bound);
            case "gte" -> Optional.of(year -> year >= bound);
            case "lt" -> Optional.of(year -> year < bound);
            case "lte" -> Optional.of(year -> year <= bound);
            default -> Optional.empty();
        };
    }

}
