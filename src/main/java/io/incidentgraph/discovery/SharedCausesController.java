package io.incidentgraph.discovery;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import io.incidentgraph.query.CompiledFilter;
import io.incidentgraph.query.GraphReads;
import io.incidentgraph.query.NodePredicate;
import io.incidentgraph.query.QueryLimits;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers {@code sharedCauses}. Its own numbers are counted by one statement, the nodes beneath all patterns read by one a field. */
@Controller
final class SharedCausesController {

    /** What the fields beneath need of the question and of each other. */
    private record Answer(CompiledFilter asked, Nodes nodes) {
    }

    private final GraphReads reads;
    private final Database database;
    private final QueryLimits limits;
    private final NodePredicate predicate;

    SharedCausesController(GraphReads reads, Database database, QueryLimits limits, ObjectProvider<NodePredicate> predicates) {
        this.reads = reads;
        this.database = database;
        this.limits = limits;
        this.predicate = predicates.getIfAvailable(() -> NodePredicate.NONE);
    }

    @QueryMapping
    DataFetcherResult<SharedCauses> sharedCauses(DataFetchingEnvironment environment) {
        var arguments = SharedCausesArguments.of(environment.getArguments(), limits.limit());
        var nested = Nested.of(environment.getSelectionSet(), limits.limit());
        CompiledFilter asked = reads.filter("Incident", environment.getArgument("where"));
        SharedCauses causes = read(environment, PatternStatement.of(asked, arguments, nested, predicate),
                row -> PatternReader.read(row, arguments.by()));
        return DataFetcherResult.<SharedCauses>newResult().data(causes)
                .localContext(new Answer(asked, new Nodes(reads, limits, causes.patterns()))).build();
    }

    @SchemaMapping(typeName = "SharedCauses")
    List<String> caveats(DataFetchingEnvironment environment) {
        return read(environment, CaveatStatement.of(answer(environment).asked(), predicate), CaveatStatement::read).sentences();
    }

    private <T> T read(DataFetchingEnvironment environment, Statement statement, Function<Record, T> read) {
        reads.note(environment, statement.cypher(), statement.parameters());
        return database.read(statement, read);
    }

    @SchemaMapping
    Optional<Map<String, @Nullable Object>> cause(SharedCause pattern, DataFetchingEnvironment environment) {
        return nodes(pattern, environment, "Cause", each -> each.value(Feature.CAUSE).stream().toList()).stream().findFirst();
    }

    @SchemaMapping
    Optional<String> party(SharedCause pattern) {
        return pattern.value(Feature.PARTY);
    }

    @SchemaMapping
    List<Map<String, @Nullable Object>> incidents(SharedCause pattern, DataFetchingEnvironment environment) {
        int limit = Nested.limit(environment.getArgument("limit"));
        return nodes(pattern, environment, "Incident",
                each -> each.incidentIds().subList(0, Math.min(limit, each.incidentIds().size())));
    }

    @SchemaMapping
    List<Map<String, @Nullable Object>> vendors(SharedCause pattern, DataFetchingEnvironment environment) {
        return nodes(pattern, environment, "Vendor", SharedCause::vendorIds);
    }

    @SchemaMapping
    List<Map<String, @Nullable Object>> dataTypes(SharedCause pattern, DataFetchingEnvironment environment) {
        return nodes(pattern, environment, "DataType", SharedCause::dataTypeIds);
    }

    private static List<Map<String, @Nullable Object>> nodes(SharedCause pattern, DataFetchingEnvironment environment, String type,
            Function<SharedCause, List<String>> ids) {
        return answer(environment).nodes().of(pattern, environment, type, ids);
    }

    private static Answer answer(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.getLocalContext());
    }

}
