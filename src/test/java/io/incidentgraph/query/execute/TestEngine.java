package io.incidentgraph.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ExecutionId;
import graphql.language.InterfaceTypeDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.incidentgraph.query.GraphReads;
import io.incidentgraph.query.NodePredicate;
import io.incidentgraph.query.QueryLimits;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import io.incidentgraph.query.augment.SchemaAugmentation;
import io.incidentgraph.query.compile.CompiledQuery;
import io.incidentgraph.query.compile.QueryCompiler;
import io.incidentgraph.query.limit.OperationLimits;
import io.incidentgraph.query.limit.OperationLimitsInstrumentation;
import io.incidentgraph.query.page.Cursors;
import io.incidentgraph.query.prepare.Documents;
import io.incidentgraph.query.prepare.PreparedOperations;
import io.incidentgraph.query.schema.GraphModel;
import io.incidentgraph.query.sdl.ModelReader;
import io.incidentgraph.query.statistics.FixedStatistics;
import io.incidentgraph.query.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;

/** The engine as the program assembles it, without the program. */
final class TestEngine {

    private static final BiConsumer<RuntimeWiring.Builder, GraphReads> NO_RESOLVERS = (_, _) -> { };

    private final GraphQL graphQl;
    private final Recorder recorder;
    private final WrittenAnswers written;

    private TestEngine(TypeDefinitionRegistry sdl, NodePredicate predicate, QueryLimits limits, Statistics statistics, @Nullable QueryRunner runner,
            BiConsumer<RuntimeWiring.Builder, GraphReads> resolvers) {
        GraphModel model = ModelReader.read(sdl);
        new SchemaAugmentation(model).apply(sdl);
        var compiler = new QueryCompiler(model, predicate, limits, new Cursors("秘密".getBytes(StandardCharsets.UTF_8)), statistics);
        var operationLimits = new OperationLimits(limits, model, statistics);
        this.recorder = new Recorder(runner);
        var documents = new Documents(1_000_000);
        var wiring = RuntimeWiring.newRuntimeWiring();
        new GraphWiring(model, new RootFields(compiler, recorder)).configure(wiring);
        resolvers.accept(wiring, new CompiledGraphReads(model, compiler, recorder));
        sdl.getTypes(InterfaceTypeDefinition.class).stream().filter(type -> !model.groups().containsKey(type.getName()))
                .forEach(type -> wiring.type(type.getName(), builder -> builder.typeResolver(_ -> null)));
        this.graphQl = GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(sdl, wiring.build()))
                .instrumentation(new OperationLimitsInstrumentation(operationLimits))
                .defaultDataFetcherExceptionHandler(DataFetcherExceptionResolver.createExceptionHandler(List.of(new QueryErrors())))
                .preparsedDocumentProvider(documents)
                .build();
        this.written = new WrittenAnswers(new PreparedOperations(graphQl.getGraphQLSchema(), compiler, documents, operationLimits, 100), recorder);
    }

    /** The program's schema, compiled without a database. */
    static TestEngine compiling() {
        return running(null);
    }

    /** The program's schema, compiled for a database of that size. */
    static TestEngine compiling(Statistics statistics) {
        return new TestEngine(sdl(), NodePredicate.NONE, QueryLimits.defaults(), statistics, null, NO_RESOLVERS);
    }

    /** The program's schema with somebody else to ask. */
    static TestEngine running(@Nullable QueryRunner runner) {
        return new TestEngine(sdl(), NodePredicate.NONE, QueryLimits.defaults(), new FixedStatistics(), runner, NO_RESOLVERS);
    }

    /** The program's schema on a database. */
    static TestEngine on(Driver driver) {
        return on(driver, NodePredicate.NONE, QueryLimits.defaults());
    }

    /** The program's schema on a database of which not everything may be seen or asked. */
    static TestEngine on(Driver driver, NodePredicate predicate, QueryLimits limits) {
        return new TestEngine(sdl(), predicate, limits, new FixedStatistics(), new DriverQueryRunner(driver, limits, DatabaseSelectionProvider.getDefaultSelectionProvider()), NO_RESOLVERS);
    }

    /** The program's schema on a database of whose size something is known. */
    static TestEngine on(Driver driver, Statistics statistics) {
        return on(driver, NodePredicate.NONE, statistics);
    }

    /** The program's schema on a database of which not everything may be seen, and of whose size something is known. */
    static TestEngine on(Driver driver, NodePredicate predicate, Statistics statistics) {
        var limits = QueryLimits.defaults();
        return new TestEngine(sdl(), predicate, limits, statistics, new DriverQueryRunner(driver, limits, DatabaseSelectionProvider.getDefaultSelectionProvider()), NO_RESOLVERS);
    }

    /** Another schema on a database. */
    static TestEngine on(Driver driver, String sdl) {
        return on(driver, sdl, NO_RESOLVERS);
    }

    /** Another schema on a database, with resolvers of somebody else. */
    static TestEngine on(Driver driver, String sdl, BiConsumer<RuntimeWiring.Builder, GraphReads> resolvers) {
        return on(driver, sdl, QueryLimits.defaults(), new FixedStatistics(), resolvers);
    }

    /** Another schema on a database that is asked for its size, and of which more or less than usual may be asked. */
    static TestEngine on(Driver driver, String sdl, QueryLimits limits, Statistics statistics) {
        return on(driver, sdl, limits, statistics, NO_RESOLVERS);
    }

    private static TestEngine on(Driver driver, String sdl, QueryLimits limits, Statistics statistics, BiConsumer<RuntimeWiring.Builder, GraphReads> resolvers) {
        return new TestEngine(foreign(sdl), NodePredicate.NONE, limits, statistics, new DriverQueryRunner(driver, limits, DatabaseSelectionProvider.getDefaultSelectionProvider()), resolvers);
    }

    ExecutionResult execute(String operation) {
        return execute(operation, Map.of());
    }

    /** The answer, on which both ways to it must agree: walking through it, and writing it at once. */
    ExecutionResult execute(String operation, Map<String, Object> variables) {
        var input = ExecutionInput.newExecutionInput(operation).variables(variables).executionId(ExecutionId.from("c0ffee")).build();
        recorder.take();
        ExecutionResult walked = graphQl.execute(input);
        var statements = recorder.take();
        written.answer(input).ifPresent(result -> {
            assertThat(first(QueryDocument.parse(text(result)))).as("written, not walked: %s", operation)
                    .isEqualTo(first(QueryDocument.json(walked.toSpecification())));
            assertThat(recorder.queries).as("statements, of which a written answer has no more than it needs").extracting(CompiledQuery::parameters)
                    .containsExactlyElementsOf(statements.stream().limit(walked.getErrors().isEmpty() ? statements.size() : recorder.queries.size())
                            .map(CompiledQuery::parameters).toList());
        });
        recorder.queries.clear();
        recorder.queries.addAll(statements);
        return walked;
    }

    private static String text(AnswerBytes answer) {
        var bytes = new ByteArrayOutputStream();
        try {
            answer.writeTo(bytes);
        }
        catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The statements that are sent when the answer to an operation is written at once. */
    List<CompiledQuery> written(String operation) {
        execute(operation);
        recorder.take();
        written.answer(ExecutionInput.newExecutionInput(operation).build());
        return recorder.take();
    }

    /** Whether the answer to an operation is written at once. */
    boolean isWritten(String operation) {
        return written.answer(ExecutionInput.newExecutionInput(operation).build()).isPresent();
    }

    /**
     * The response with no more than its first error, without the number by which the log tells it from others: after the
     * first failure nothing more needs to be asked, since data of which a part is missing are none.
     */
    private static Object first(Object response) {
        var comparable = new LinkedHashMap<Object, Object>((Map<?, ?>) response);
        comparable.computeIfPresent("errors", (_, errors) -> ((List<?>) errors).getFirst().toString().replaceAll("error [0-9a-f-]+ ", ""));
        return comparable;
    }

    /** The answer to an operation that has no errors. */
    Map<String, Object> answer(String operation) {
        ExecutionResult result = execute(operation);
        if (!result.getErrors().isEmpty()) {
            throw new AssertionError(result.getErrors());
        }
        return result.getData();
    }

    GraphQLSchema schema() {
        return graphQl.getGraphQLSchema();
    }

    /** The queries that an operation becomes. */
    List<CompiledQuery> compile(String operation, Map<String, Object> variables) {
        ExecutionResult result = execute(operation, variables);
        if (recorder.queries.isEmpty()) {
            throw new AssertionError(result.getErrors());
        }
        return List.copyOf(recorder.queries);
    }

    private static TypeDefinitionRegistry sdl() {
        try (var files = Files.list(Path.of("graphql"))) {
            var sdl = new TypeDefinitionRegistry();
            files.filter(file -> file.toString().endsWith(".graphqls")).sorted()
                    .forEach(file -> sdl.merge(new SchemaParser().parse(file.toFile())));
            return sdl;
        }
        catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static TypeDefinitionRegistry foreign(String sdl) {
        return new SchemaParser().parse(Path.of("graphql/schema.graphqls").toFile()).merge(new SchemaParser().parse(sdl));
    }

    /** Notes the queries, and hands them on if there is a database. */
    private static final class Recorder implements QueryRunner {

        private final List<CompiledQuery> queries = new ArrayList<>();
        private final @Nullable QueryRunner runner;

        Recorder(@Nullable QueryRunner runner) {
            this.runner = runner;
        }

        @Override
        public <T> T read(CompiledQuery query, Function<Iterator<Record>, T> reading) {
            queries.add(query);
            return runner().read(query, reading);
        }

        @Override
        public int nodes() {
            return runner().nodes();
        }

        List<CompiledQuery> take() {
            var taken = List.copyOf(queries);
            queries.clear();
            return taken;
        }

        private QueryRunner runner() {
            if (runner == null) {
                throw new QueryRefusedException(Code.TOO_SLOW, "There is no database");
            }
            return runner;
        }

    }

}
