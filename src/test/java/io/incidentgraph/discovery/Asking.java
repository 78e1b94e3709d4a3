package io.incidentgraph.discovery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.incidentgraph.query.CompiledFilter;
import io.incidentgraph.query.NodePredicate;
import io.incidentgraph.query.QueryLimits;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

/** Asks for shared causes without GraphQL: of all incidents, with all that there is beneath the patterns. */
record Asking(Driver driver, NodePredicate predicate) {

    private static final Nested EVERYTHING = new Nested(true, 1_000, true, true);
    private static final CompiledFilter ALL = new CompiledFilter("MATCH (node:Incident) RETURN node", Map.of());

    static Asking of(Driver driver) {
        return new Asking(driver, NodePredicate.NONE);
    }

    /** @param more arguments beside the features, as in GraphQL: name, value, name, value … */
    SharedCauses sharedCauses(List<Feature> by, Object... more) {
        var arguments = new HashMap<String, Object>(Map.of("by", by));
        for (int i = 0; i < more.length; i += 2) {
            arguments.put((String) more[i], more[i + 1]);
        }
        return sharedCauses(SharedCausesArguments.of(arguments, 1_000));
    }

    SharedCauses sharedCauses(SharedCausesArguments arguments) {
        return new Database(driver, QueryLimits.defaults(), DatabaseSelectionProvider.getDefaultSelectionProvider()).read(PatternStatement.of(ALL, arguments, EVERYTHING, predicate),
                row -> PatternReader.read(row, arguments.by()));
    }

    Caveats caveats() {
        return new Database(driver, QueryLimits.defaults(), DatabaseSelectionProvider.getDefaultSelectionProvider()).read(CaveatStatement.of(ALL, predicate), CaveatStatement::read);
    }

}
