package io.incidentgraph.query.limit;

import graphql.normalized.ExecutableNormalizedField;
import io.incidentgraph.query.schema.Entity;
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
        return new Rows(found, read + totals(field, where, all));
    }

    /** A total of all nodes is known without reading them; other aggregates are not, nor is what a search finds. */
    private double totals(ExecutableNormalizedField field, @Nullable Object where, double all) {
        return Arguments.selects(field, "aggregate") && !selectivity.says(where) ? all : 0;
    }

    /**
     * @param found how many go into the answer
     * @param read how many must be looked at for that
     */
    record Rows(double found, double read) {
    }

}
