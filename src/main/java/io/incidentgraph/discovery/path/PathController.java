package io.incidentgraph.discovery.path;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import io.incidentgraph.discovery.Database;
import io.incidentgraph.discovery.NodeFields;
import io.incidentgraph.discovery.Range;
import io.incidentgraph.query.GraphReads;
import io.incidentgraph.query.NodePredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers {@code paths}. Records, passages and incidents on them are read by one statement a field. */
@Controller
final class PathController {

    private final GraphReads reads;
    private final Database database;
    private final NodePredicate predicate;

    PathController(GraphReads reads, Database database, ObjectProvider<NodePredicate> predicates) {
        this.reads = reads;
        this.database = database;
        this.predicate = predicates.getIfAvailable(() -> NodePredicate.NONE);
    }

    private record Answer(Paths paths, NodeFields nodes) {
    }

    @QueryMapping
    DataFetcherResult<Paths> paths(@Argument String from, @Argument String to, @Argument @Nullable PathNodeType fromType,
            @Argument @Nullable PathNodeType toType, @Argument int maxLength, @Argument int maxDegree, @Argument int limit,
            DataFetchingEnvironment environment) {
        var question = new PathFinder.Question(new PathFinder.End("from", from, fromType), new PathFinder.End("to", to, toType),
                new Range("maxLength", 1, 8).check(maxLength), new Range("maxDegree", 1, 100_000).check(maxDegree), new Range("limit", 1, 100).check(limit));
        var paths = new PathFinder(database, predicate, statement -> reads.note(environment, statement.cypher(), statement.parameters())).find(question);
        return DataFetcherResult.<Paths>newResult().data(paths).localContext(new Answer(paths, new NodeFields(reads))).build();
    }

    @SchemaMapping
    Optional<Map<String, @Nullable Object>> incident(PathNode node, DataFetchingEnvironment environment) {
        return node(node, PathNodeType.INCIDENT, "Incident", environment);
    }

    @SchemaMapping
    Optional<Map<String, @Nullable Object>> organization(PathNode node, DataFetchingEnvironment environment) {
        return node(node, PathNodeType.ORGANIZATION, "Organization", environment);
    }

    private static Optional<Map<String, @Nullable Object>> node(PathNode node, PathNodeType type, String name, DataFetchingEnvironment environment) {
        var answer = answer(environment);
        return node.type() != type ? Optional.empty()
                : answer.nodes().of(environment, name, List.of(node.id()), () -> answer.paths().ids(type)).stream().findFirst();
    }

    @SchemaMapping
    List<Map<String, @Nullable Object>> records(PathLink link, DataFetchingEnvironment environment) {
        var answer = answer(environment);
        return answer.nodes().of(environment, "Record", link.recordIds(), answer.paths()::recordIds);
    }

    @SchemaMapping
    List<Map<String, @Nullable Object>> evidence(PathLink link, DataFetchingEnvironment environment) {
        var answer = answer(environment);
        return answer.nodes().of(environment, "Passage", link.passageIds(), answer.paths()::passageIds);
    }

    private static Answer answer(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.getLocalContext());
    }

}
