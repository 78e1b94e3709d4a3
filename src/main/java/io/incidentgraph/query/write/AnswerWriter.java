package io.incidentgraph.query.write;

import java.util.List;
import java.util.Map;

import io.incidentgraph.query.NodeCount;
import io.incidentgraph.query.compile.OrderedValues;
import io.incidentgraph.query.page.PageInfo;
import io.incidentgraph.query.parameter.Deferred;
import io.incidentgraph.query.search.Highlight;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import tools.jackson.core.JsonGenerator;

/** Writes the values of one answer. */
final class AnswerWriter {

    private final JsonGenerator json;
    private final Map<String, ?> variables;
    private final NodeCount nodes;

    AnswerWriter(JsonGenerator json, Map<String, ?> variables, int limit) {
        this.json = json;
        this.variables = variables;
        this.nodes = new NodeCount(limit);
    }

    void write(Value value, Output output) {
        if (value.isNull()) {
            none(output);
            return;
        }
        switch (output) {
            case Output.Scalar(var leaf, _) -> leaf.write(json, value.asObject());
            case Output.EnumValue names -> Leaves.name(json, names, value.asObject());
            case Output.ListOf list -> list(value, list);
            case Output.Unordered unordered -> unordered(value, unordered);
            case Output.Fields fields -> node(value, fields);
            case Output.Variants variants -> write(value, variant(value, variants));
            case Output.Connection connection -> connection(value, connection);
            case Output.Computed computed -> plain(computed.shape().computation().of(value.asObject(), variables), computed.of());
            case Output.Properties properties -> plain(value.asObject(), properties);
            case Output.TypeName(var name) -> json.writeString(name);
        }
    }

    private void none(Output output) {
        if (!output.nullable()) {
            throw new NotWritableException("There is no value for " + output);
        }
        json.writeNull();
    }

    private static Output variant(Value value, Output.Variants variants) {
        Value type = variants.type().in(value);
        Output variant = variants.types().get(type.asString());
        if (variant == null) {
            throw new NotWritableException("No such type: " + type);
        }
        return variant;
    }

    private void list(Value value, Output.ListOf list) {
        json.writeStartArray();
        for (int i = 0; i < value.size(); i++) {
            write(value.get(i), list.items());
        }
        json.writeEndArray();
    }

    private void unordered(Value value, Output.Unordered unordered) {
        json.writeStartArray();
        OrderedValues.of(value, unordered.shape()).forEach(item -> write(item, unordered.items()));
        json.writeEndArray();
    }

    private void node(Value value, Output.Fields fields) {
        if (fields.node()) {
            nodes.another();
        }
        json.writeStartObject();
        for (Output.Field field : fields.fields()) {
            json.writeName(field.key());
            field(value, field);
        }
        json.writeEndObject();
    }

    private void field(Value object, Output.Field field) {
        if (field.output() instanceof Output.TypeName(var name)) {
            json.writeString(name);
        }
        else {
            write(field.place().in(object), field.output());
        }
    }

    private void connection(Value value, Output.Connection connection) {
        Value edges = connection.edges().in(value);
        int all = edges.isNull() ? 0 : edges.size();
        int size = connection.shape().first().map(first -> (Integer) Deferred.resolve(first, variables)).orElse(all);
        int shown = Math.min(all, size);
        json.writeStartObject();
        for (Output.Field field : connection.fields()) {
            json.writeName(field.key());
            if (field.output() instanceof Output.Properties info && connection.shape().pageInfo().contains(field.name())) {
                plain(new PageInfo(all > shown, connection.shape().continued(), cursor(edges, 0, shown, connection),
                        cursor(edges, shown - 1, shown, connection)), info);
            }
            else if (field.output() instanceof Output.ListOf list && connection.shape().pages(field.name())) {
                edges(field.place().in(value), shown, list);
            }
            else {
                field(value, field);
            }
        }
        json.writeEndObject();
    }

    private void edges(Value edges, int shown, Output.ListOf list) {
        json.writeStartArray();
        for (int i = 0; i < shown; i++) {
            write(edges.get(i), list.items());
        }
        json.writeEndArray();
    }

    private @Nullable String cursor(Value edges, int place, int shown, Output.Connection connection) {
        Output.Cursor cursor = connection.cursor();
        return shown == 0 || cursor == null ? null
                : (String) cursor.computation().of(cursor.place().in(edges.get(place)).asObject(), variables);
    }

    private void plain(@Nullable Object value, Output output) {
        switch (output) {
            case Output.Properties properties when value != null -> properties(value, properties);
            case Output.ListOf list when value instanceof List<?> items -> {
                json.writeStartArray();
                items.forEach(item -> plain(item, list.items()));
                json.writeEndArray();
            }
            case Output.Scalar(var leaf, _) when value != null -> leaf.write(json, value);
            default -> write(Values.value(value), output);
        }
    }

    private void properties(Object value, Output.Properties properties) {
        json.writeStartObject();
        properties.fields().forEach(field -> {
            json.writeName(field.key());
            plain(field.output() instanceof Output.TypeName ? null : property(value, field.name()), field.output());
        });
        json.writeEndObject();
    }

    private static @Nullable Object property(Object object, String name) {
        return switch (object) {
            case PageInfo page -> page.property(name);
            case Highlight highlight -> highlight.property(name);
            default -> throw new NotWritableException("No properties are known of " + object.getClass());
        };
    }

}
