package io.incidentgraph.query.write;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLSchema;
import io.incidentgraph.query.compile.Shape;
import org.neo4j.driver.Record;
import tools.jackson.core.JsonGenerator;

/** How the answer to one root field is written. It can be used again, and shared between threads. */
public final class AnswerFormat {

    private final Output output;

    private AnswerFormat(Output output) {
        this.output = output;
    }

    /**
     * The format of a field's answer.
     *
     * @param shape of each row
     * @return empty if the answer holds something that is not in the rows
     */
    public static Optional<AnswerFormat> of(GraphQLSchema schema, ExecutableNormalizedField field, Shape shape) {
        try {
            return Optional.of(new AnswerFormat(new Outputs(schema).of(field, shape)));
        }
        catch (NotWritableException elsewhere) {
            return Optional.empty();
        }
    }

    /**
     * Writes the value of the field.
     *
     * @param rows each with one column: the items of the answer if that is a list, otherwise there is one
     * @param nodes how many nodes the answer may hold
     * @throws NotWritableException if a value is not what the schema promises
     * @throws io.incidentgraph.query.QueryRefusedException if there are more nodes
     */
    public void write(Iterator<Record> rows, JsonGenerator json, Map<String, ?> variables, int nodes) {
        var writer = new AnswerWriter(json, variables, nodes);
        if (output instanceof Output.ListOf list) {
            json.writeStartArray();
            rows.forEachRemaining(row -> writer.write(row.get(0), list.items()));
            json.writeEndArray();
        }
        else {
            writer.write(rows.next().get(0), output);
        }
    }

}
