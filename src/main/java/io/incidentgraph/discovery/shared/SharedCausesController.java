package io.incidentgraph.discovery.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import io.incidentgraph.discovery.Feature;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers {@code sharedCauses}: from the facts in memory; the nodes beneath all patterns are read by one statement a field. */
@Controller
final class SharedCausesController {

    /** What the fields beneath need of the question and of each other. */
    private record Answer(@Nullable Map<String, @Nullable Object> where, List<SharedCause> patterns, Nodes nodes, Lazy<Passages> passages) {
    }

    private final Question question;

    SharedCausesController(Question question) {
        this.question = question;
    }

    @QueryMapping
    DataFetcherResult<SharedCauses> sharedCauses(DataFetchingEnvironment environment) {
        var arguments = SharedCausesArguments.of(environment.getArguments(), question.limits().limit());
        var nested = Nested.of(environment.getSelectionSet(), question.limits().limit());
        SharedCauses causes = question.ask(environment, asked -> SharedPatterns.find(asked, arguments, nested, question.deadline()));
        SharedCauses named = nested.labels() ? causes.named(question.database()) : causes;
        return DataFetcherResult.<SharedCauses>newResult().data(named).localContext(new Answer(environment.getArgument("where"), named.patterns(), question.nodes(),
                new Lazy<>(() -> Passages.read(question.database(), named.patterns())))).build();
    }

    @SchemaMapping(typeName = "SharedCauses")
    List<String> caveats(DataFetchingEnvironment environment) {
        var where = answer(environment).where();
        var counted = question.ask(environment, where, CaveatCounts::of);
        return CaveatSources.of(question, environment, question.filter(where), counted).sentences();
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
        int limit = Nested.limit(environment.getArgument("limit"), 10);
        return nodes(pattern, environment, "Incident", each -> each.incidentIds().stream().limit(limit).toList());
    }

    @SchemaMapping
    List<SharedCause.Example> examples(SharedCause pattern, DataFetchingEnvironment environment) {
        return pattern.examples().stream().limit(Nested.limit(environment.getArgument("limit"), Nested.EXAMPLES)).toList();
    }

    @SchemaMapping(typeName = "SharedCauseExample")
    Optional<Map<String, @Nullable Object>> incident(SharedCause.Example example, DataFetchingEnvironment environment) {
        return answer(environment).nodes().of(environment, "Incident", List.of(example.incident()), () -> answer(environment).patterns().stream()
                .map(pattern -> pattern.examples().stream().map(SharedCause.Example::incident).toList()).toList()).stream().findFirst();
    }

    @SchemaMapping(typeName = "SharedCauseExample")
    List<Map<String, @Nullable Object>> passages(SharedCause.Example example, DataFetchingEnvironment environment) {
        var passages = answer(environment).passages().get();
        return answer(environment).nodes().of(environment, "Passage", passages.of(example), () -> List.of(passages.all()));
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
            Function<SharedCause, ? extends Collection<?>> ids) {
        return answer(environment).nodes().of(environment, type, ids.apply(pattern),
                () -> answer(environment).patterns().stream().<Collection<?>>map(ids).toList());
    }

    private static Answer answer(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.getLocalContext());
    }

}
