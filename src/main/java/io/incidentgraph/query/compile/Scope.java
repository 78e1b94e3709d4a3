package io.incidentgraph.query.compile;

import io.incidentgraph.query.NodePredicate;
import io.incidentgraph.query.QueryLimits;
import io.incidentgraph.query.filter.FilterCompiler;
import io.incidentgraph.query.filter.FilterReader;
import io.incidentgraph.query.page.Cursors;
import io.incidentgraph.query.page.Keyset;
import io.incidentgraph.query.parameter.Decisions;
import io.incidentgraph.query.pattern.Patterns;
import io.incidentgraph.query.pattern.Variables;
import io.incidentgraph.query.plan.Planner;
import io.incidentgraph.query.schema.GraphModel;

/** What the parts of the compiler share while they make one statement. */
record Scope(GraphModel model, QueryLimits limits, Cursors cursors, Variables variables, Patterns patterns,
        FilterReader reader, FilterCompiler filters, Keyset keyset, Decisions decisions, Planner planner, Form form) {

    static Scope of(GraphModel model, NodePredicate predicate, QueryLimits limits, Cursors cursors, Variables variables,
            Decisions decisions, Planner planner, Form form) {
        var patterns = new Patterns(model, predicate, variables);
        return new Scope(model, limits, cursors, variables, patterns, new FilterReader(model),
                new FilterCompiler(model, patterns, variables), new Keyset(cursors, variables, decisions), decisions, planner, form);
    }

    /** An object without fields. */
    Columns columns() {
        return new Columns(form);
    }

}
