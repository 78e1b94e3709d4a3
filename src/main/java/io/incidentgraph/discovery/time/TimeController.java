package io.incidentgraph.discovery.time;

import java.util.function.Consumer;

import graphql.schema.DataFetchingEnvironment;
import io.incidentgraph.discovery.Database;
import io.incidentgraph.discovery.Feature;
import io.incidentgraph.discovery.Range;
import io.incidentgraph.discovery.Statement;
import io.incidentgraph.query.GraphReads;
import io.incidentgraph.query.NodePredicate;
import io.incidentgraph.query.QueryLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers {@code timeline} and {@code delays}. */
@Controller
final class TimeController {

    private static final int MOST_VALUES = 100;

    private final GraphReads reads;
    private final Database database;
    private final QueryLimits limits;
    private final NodePredicate predicate;

    TimeController(GraphReads reads, Database database, QueryLimits limits, ObjectProvider<NodePredicate> predicates) {
        this.reads = reads;
        this.database = database;
        this.limits = limits;
        this.predicate = predicates.getIfAvailable(() -> NodePredicate.NONE);
    }

    @QueryMapping
    Timeline timeline(@Argument TimelineInterval interval, @Argument IncidentDate date, @Argument @Nullable Feature by, @Argument int limit,
            DataFetchingEnvironment environment) {
        boolean events = environment.getSelectionSet().contains("**/eventCount");
        var question = new Timelines.Question(asked(by, environment), date, interval, values(limit), events);
        return new Timelines(database, shown(environment), limits.nodes()).timeline(question);
    }

    @QueryMapping
    Delays delays(@Argument @Nullable Feature by, @Argument int limit, DataFetchingEnvironment environment) {
        return new IncidentDelays(database, shown(environment)).delays(asked(by, environment), values(limit));
    }

    private static int values(int limit) {
        return new Range("limit", 1, MOST_VALUES).check(limit);
    }

    private Asked asked(@Nullable Feature by, DataFetchingEnvironment environment) {
        return new Asked(reads.filter("Incident", environment.getArgument("where")), by, predicate);
    }

    private Consumer<Statement> shown(DataFetchingEnvironment environment) {
        return statement -> reads.note(environment, statement.cypher(), statement.parameters());
    }

}
