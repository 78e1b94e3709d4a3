package io.incidentgraph.discovery.shared;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import graphql.schema.DataFetchingEnvironment;
import io.incidentgraph.discovery.Database;
import io.incidentgraph.discovery.projection.Asked;
import io.incidentgraph.discovery.projection.FactProjection;
import io.incidentgraph.discovery.projection.FactStatement;
import io.incidentgraph.query.CompiledFilter;
import io.incidentgraph.query.GraphReads;
import io.incidentgraph.query.NodePredicate;
import io.incidentgraph.query.QueryLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What all questions of discovery over GraphQL have in common: which incidents they are about, and what answers them. */
@Component
final class Question {

    private final GraphReads reads;
    private final FactProjection projection;
    private final Database database;
    private final QueryLimits limits;
    private final NodePredicate predicate;

    Question(GraphReads reads, FactProjection projection, Database database, QueryLimits limits, ObjectProvider<NodePredicate> predicates) {
        this.reads = reads;
        this.projection = projection;
        this.database = database;
        this.limits = limits;
        this.predicate = predicates.getIfAvailable(() -> NodePredicate.NONE);
    }

    /** Asks the facts in memory, and shows the statement on which the answer rests to whoever wants it. */
    <T> T ask(DataFetchingEnvironment environment, Function<Asked, T> question) {
        return ask(environment, environment.getArgument("where"), question);
    }

    <T> T ask(DataFetchingEnvironment environment, @Nullable Map<String, @Nullable Object> where, Function<Asked, T> question) {
        boolean all = where == null || where.isEmpty();
        if (reads.areShown(environment)) {
            var rests = FactStatement.of(all ? null : filter(where));
            reads.note(environment, rests.cypher(), rests.parameters());
        }
        return all ? projection.ask(question) : projection.ask(() -> filter(where), Objects.requireNonNull(where), question);
    }

    /** The incidents that pass a {@code where} argument, for statements. */
    CompiledFilter filter(@Nullable Map<String, @Nullable Object> where) {
        return reads.filter("Incident", where);
    }

    GraphReads reads() {
        return reads;
    }

    Database database() {
        return database;
    }

    QueryLimits limits() {
        return limits;
    }

    NodePredicate predicate() {
        return predicate;
    }

    Deadline deadline() {
        return Deadline.in(limits.time());
    }

    Nodes nodes() {
        return new Nodes(reads, limits);
    }

}
