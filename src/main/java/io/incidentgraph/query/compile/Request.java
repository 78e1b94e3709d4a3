package io.incidentgraph.query.compile;

import java.util.function.Function;
import java.util.function.Supplier;

import io.incidentgraph.query.filter.Filter;
import io.incidentgraph.query.page.Ordering;
import io.incidentgraph.query.page.Paging;
import io.incidentgraph.query.pattern.Source;

/** Which rows are asked for, and in which order. Each use of the source is a pattern of its own. */
record Request(Supplier<? extends Source> source, Filter filter, Function<Source, Ordering> order, Paging paging) {
}
