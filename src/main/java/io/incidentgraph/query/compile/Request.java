package io.incidentgraph.query.compile;

import java.util.function.Function;
import java.util.function.Supplier;

import io.incidentgraph.query.filter.Filter;
import io.incidentgraph.query.page.Ordering;
import io.incidentgraph.query.page.Paging;
import io.incidentgraph.query.plan.Conjuncts;
import io.incidentgraph.query.pattern.Source;
import io.incidentgraph.query.schema.Entity;

/**
 * Which rows are asked for, and in which order. Each use of the source is a pattern of its own.
 *
 * @param target what the nodes of the rows are
 * @param all whether the source is all nodes there are, so that reading can begin at any other end of the filter
 */
record Request(Supplier<? extends Source> source, Entity target, boolean all, Filter filter,
        Function<Source, Ordering> order, Paging paging) {

    /** Whether all nodes there are belong to one page, so that no order decides which. */
    boolean isEverything() {
        return all && Conjuncts.of(filter).isEmpty() && paging.skip().isEmpty() && paging.size().isEmpty() && paging.after().isEmpty();
    }

}
