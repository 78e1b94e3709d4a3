package io.incidentgraph.query.execute;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.ExecutionInput;
import graphql.execution.ExecutionId;
import graphql.execution.ResultPath;
import io.incidentgraph.query.compile.CompiledQuery;
import io.incidentgraph.query.prepare.BoundOperation;
import io.incidentgraph.query.prepare.PreparedField;
import io.incidentgraph.query.prepare.PreparedField.Statement;
import io.incidentgraph.query.prepare.PreparedOperations;
import io.incidentgraph.query.write.NotWritableException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers operations of which the compiler answers all, by writing what the database returns. What it cannot answer, and
 * what turns out not to be as the schema promises, it leaves to GraphQL Java.
 */
final class WrittenAnswers {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonFactory WRITING = new JsonFactory();
    private static final int FIRST_BUFFER = 8_192;

    private final PreparedOperations operations;
    private final QueryRunner runner;

    WrittenAnswers(PreparedOperations operations, QueryRunner runner) {
        this.operations = operations;
        this.runner = runner;
    }

    /** The response in JSON, in UTF-8; empty if GraphQL Java has to execute the operation. */
    Optional<byte[]> answer(ExecutionInput input) {
        return operations.find(input).flatMap(this::answer);
    }

    private Optional<byte[]> answer(BoundOperation operation) {
        var data = new LinkedHashMap<PreparedField, byte[]>();
        for (PreparedField field : operation.fields()) {
            try {
                data.put(field, value(field, operation.variables()));
            }
            catch (NotWritableException otherwise) {
                return Optional.empty();
            }
            catch (RuntimeException failure) {
                return Optional.of(failed(field, failure));
            }
        }
        return Optional.of(response(data));
    }

    private byte[] value(PreparedField field, Map<String, @Nullable Object> variables) {
        Statement statement = field.statement(variables).orElseThrow(() -> new NotWritableException(field.key()));
        CompiledQuery query = statement.query().with(variables);
        return runner.read(query, rows -> {
            var bytes = new ByteArrayOutputStream(FIRST_BUFFER);
            try (var json = generator(bytes)) {
                statement.format().write(rows, json, variables, runner.nodes());
            }
            return bytes.toByteArray();
        });
    }

    private static JsonGenerator generator(ByteArrayOutputStream bytes) {
        return WRITING.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8);
    }

    private static byte[] response(Map<PreparedField, byte[]> data) {
        var bytes = new ByteArrayOutputStream(data.values().stream().mapToInt(value -> value.length).sum() + FIRST_BUFFER);
        String before = "{\"data\":{\"";
        for (Map.Entry<PreparedField, byte[]> field : data.entrySet()) {
            bytes.writeBytes((before + field.getKey().key() + "\":").getBytes(StandardCharsets.UTF_8));
            bytes.writeBytes(field.getValue());
            before = ",\"";
        }
        bytes.writeBytes("}}".getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    /** The root fields that the compiler answers are never null: without one of them there are no data. */
    private static byte[] failed(PreparedField field, RuntimeException failure) {
        var error = QueryErrors.of(failure, ResultPath.rootPath().segment(field.key()), field.location(), ExecutionId.generate());
        var response = new LinkedHashMap<String, @Nullable Object>();
        response.put("errors", List.of(error.toSpecification()));
        response.put("data", null);
        return JSON.writeValueAsBytes(response);
    }

}
