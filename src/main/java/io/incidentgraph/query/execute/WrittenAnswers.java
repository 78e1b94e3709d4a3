package io.incidentgraph.query.execute;

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

    private final PreparedOperations operations;
    private final QueryRunner runner;

    WrittenAnswers(PreparedOperations operations, QueryRunner runner) {
        this.operations = operations;
        this.runner = runner;
    }

    /** The response in JSON, in UTF-8; empty if GraphQL Java has to execute the operation. */
    Optional<AnswerBytes> answer(ExecutionInput input) {
        return operations.find(input).flatMap(this::answer);
    }

    private Optional<AnswerBytes> answer(BoundOperation operation) {
        var answer = new AnswerBytes();
        String before = "{\"data\":{\"";
        for (PreparedField field : operation.fields()) {
            answer.write(before + field.key() + "\":");
            before = ",\"";
            try {
                write(field, operation.variables(), answer);
            }
            catch (NotWritableException otherwise) {
                return Optional.empty();
            }
            catch (RuntimeException failure) {
                return Optional.of(failed(field, failure));
            }
        }
        answer.write("}}");
        return Optional.of(answer);
    }

    private void write(PreparedField field, Map<String, @Nullable Object> variables, AnswerBytes answer) {
        Statement statement = field.statement(variables).orElseThrow(() -> new NotWritableException(field.key()));
        CompiledQuery query = statement.query().with(variables);
        int start = answer.size();
        runner.read(query, rows -> {
            answer.truncate(start);
            try (var json = WRITING.createGenerator(ObjectWriteContext.empty(), answer, JsonEncoding.UTF8)) {
                statement.format().write(rows, json, variables, runner.nodes());
            }
            return answer;
        });
    }

    /** The root fields that the compiler answers are never null: without one of them there are no data. */
    private static AnswerBytes failed(PreparedField field, RuntimeException failure) {
        var error = QueryErrors.of(failure, ResultPath.rootPath().segment(field.key()), field.location(), ExecutionId.generate());
        var response = new LinkedHashMap<String, @Nullable Object>();
        response.put("errors", List.of(error.toSpecification()));
        response.put("data", null);
        var answer = new AnswerBytes();
        answer.write(JSON.writeValueAsString(response));
        return answer;
    }

}
