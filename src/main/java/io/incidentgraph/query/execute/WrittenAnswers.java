package io.incidentgraph.query.execute;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.ResultPath;
import io.incidentgraph.query.compile.CompiledQuery;
import io.incidentgraph.query.prepare.BoundOperation;
import io.incidentgraph.query.prepare.PreparedField;
import io.incidentgraph.query.prepare.PreparedField.Statement;
import io.incidentgraph.query.prepare.PreparedOperations;
import io.incidentgraph.query.write.NotWritableException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Answers operations of which the compiler answers all, by writing what the database returns. What it cannot answer, and
 * what turns out not to be as the schema promises, it leaves to GraphQL Java.
 */
final class WrittenAnswers {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int FIRST_BUFFER = 8_192;

    private final PreparedOperations operations;
    private final QueryRunner runner;

    WrittenAnswers(PreparedOperations operations, QueryRunner runner) {
        this.operations = operations;
        this.runner = runner;
    }

    /** The answer with its errors; empty if GraphQL Java has to execute the operation. */
    Optional<ExecutionResult> answer(ExecutionInput input) {
        return operations.find(input).flatMap(operation -> answer(input, operation));
    }

    private Optional<ExecutionResult> answer(ExecutionInput input, BoundOperation operation) {
        var data = new LinkedHashMap<String, byte[]>();
        for (PreparedField field : operation.fields()) {
            try {
                data.put(field.key(), value(input, field, operation.variables()));
            }
            catch (NotWritableException otherwise) {
                return Optional.empty();
            }
            catch (RuntimeException failure) {
                return Optional.of(failed(input, field, failure));
            }
        }
        return Optional.of(ExecutionResult.newExecutionResult().data(new WrittenData(data)).build());
    }

    private byte[] value(ExecutionInput input, PreparedField field, Map<String, @Nullable Object> variables) {
        Statement statement = field.statement(variables).value().orElseThrow(() -> new NotWritableException(field.key()));
        CompiledQuery query = statement.query().with(variables);
        CypherExtension.note(input.getGraphQLContext(), path(field), query.cypher(), query.parameters());
        return runner.read(query, rows -> {
            var bytes = new ByteArrayOutputStream(FIRST_BUFFER);
            try (var json = JSON.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
                statement.format().write(rows, json, variables, runner.nodes());
            }
            return bytes.toByteArray();
        });
    }

    /** The root fields that the compiler answers are never null: without one of them there are no data. */
    private static ExecutionResult failed(ExecutionInput input, PreparedField field, RuntimeException failure) {
        return ExecutionResult.newExecutionResult().data(null)
                .addError(QueryErrors.of(failure, path(field), field.location(), input.getExecutionIdNonNull())).build();
    }

    private static ResultPath path(PreparedField field) {
        return ResultPath.rootPath().segment(field.key());
    }

}
