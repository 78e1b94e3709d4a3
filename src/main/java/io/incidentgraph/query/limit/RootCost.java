package io.incidentgraph.query.limit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import graphql.normalized.ExecutableNormalizedField;
import io.incidentgraph.query.schema.Entity;
import io.incidentgraph.query.schema.Relationship;
import org.jspecify.annotations.Nullable;

/** What a root field reads, and how many nodes it finds to go on from. */
final class RootCost {

    private final Sizes sizes;
    private final Selectivity selectivity;
    private final int longest;

    RootCost(Sizes sizes, Selectivity selectivity, int longest) {
        this.sizes = sizes;
        this.selectivity = selectivity;
        this.longest = longest;
    }

    Rows of(ExecutableNormalizedField field, Entity entity, Arguments arguments) {
        double all = sizes.of(entity);
        boolean search = field.getResolvedArguments().containsKey("phrase");
        Object where = search ? null : field.getResolvedArguments().get("where");
        double passing = selectivity.passing(entity, where, all, arguments);
        double found = Math.min(Math.min(passing, longest), arguments.limit(field).orElse(longest));
        double read = selectivity.says(where) || !search && !selectivity.inOrder(entity, field) ? passing : found;
        return new Rows(found, read + totals(field, where, all) + groups(field, entity, passing));
    }

    /** A total of all nodes is known without reading them; other aggregates are not, nor is what a search finds. */
    private double totals(ExecutableNormalizedField field, @Nullable Object where, double all) {
        return Arguments.selects(field, "aggregate") && !selectivity.says(where) ? all : 0;
    }

    /** Groups are made of all nodes that pass, with each combination of the links that are named. */
    private double groups(ExecutableNormalizedField field, Entity entity, double passing) {
        return field.getChildren().stream().filter(child -> child.getFieldName().equals("groupBy")).mapToDouble(groups ->
                passing * linked(groups.getResolvedArguments().get("by")).mapToDouble(link -> degree(entity, link)).reduce(1, (a, b) -> a * b)).sum();
    }

    private double degree(Entity entity, String link) {
        return entity.links().get(link) instanceof Relationship relationship
                ? Math.max(1, sizes.average(relationship, Set.of(entity.name()))) : 1;
    }

    private static Stream<String> linked(@Nullable Object by) {
        return by instanceof List<?> keys ? keys.stream().filter(Map.class::isInstance)
                .flatMap(key -> ((Map<?, ?>) key).keySet().stream()).map(String::valueOf).distinct() : Stream.of();
    }

    /**
     * @param found how many go into the answer
     * @param read how many must be looked at for that
     */
    record Rows(double found, double read) {
    }

}
