package io.incidentgraph.discovery.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.incidentgraph.discovery.Database;
import io.incidentgraph.discovery.Feature;
import io.incidentgraph.discovery.projection.DiscoverySettings;
import io.incidentgraph.discovery.projection.FactProjection;
import io.incidentgraph.query.CompiledFilter;
import io.incidentgraph.query.NodePredicate;
import io.incidentgraph.query.QueryLimits;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

/** Asks for shared causes without GraphQL: of all incidents, with all that there is beneath the patterns. */
record Asking(Database database, FactProjection projection, NodePredicate predicate) {

    private static final Nested EVERYTHING = new Nested(true, true, 1_000, 1_000, true, true);
    private static final CompiledFilter ALL = new CompiledFilter("MATCH (node:Incident) RETURN node", Map.of());

    static Asking of(Driver driver) {
        return of(driver, NodePredicate.NONE, DiscoverySettings.defaults());
    }

    static Asking of(Driver driver, NodePredicate predicate, DiscoverySettings settings) {
        var databases = DatabaseSelectionProvider.getDefaultSelectionProvider();
        return new Asking(new Database(driver, QueryLimits.defaults(), databases),
                new FactProjection(driver, QueryLimits.defaults(), databases, settings, predicate), predicate);
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
        return projection.ask(asked -> SharedPatterns.find(asked, arguments, EVERYTHING, Deadline.in(QueryLimits.defaults().time()))).named(database);
    }

    Caveats caveats() {
        return CaveatSources.read(database, CaveatSources.statement(ALL, predicate), projection.ask(CaveatCounts::of));
    }

}
