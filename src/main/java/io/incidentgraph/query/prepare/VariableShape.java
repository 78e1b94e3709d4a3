package io.incidentgraph.query.prepare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.execution.TypeFromAST;
import io.incidentgraph.query.parameter.Deferred;
import org.jspecify.annotations.Nullable;

/**
 * The part of the variables on which compiled statements can depend: which are there, which are null, the fields of
 * input objects, the lengths of lists of these, Booleans and enum values. All other values are deferred.
 */
final class VariableShape {

    private final StringBuilder text = new StringBuilder();
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    private VariableShape() {
    }

    /** @param variables as GraphQL has coerced them */
    static VariableShape of(GraphQLSchema schema, OperationDefinition operation, Map<String, @Nullable Object> variables) {
        var shape = new VariableShape();
        for (VariableDefinition definition : operation.getVariableDefinitions()) {
            String name = definition.getName();
            if (variables.containsKey(name)) {
                shape.text.append(name);
                GraphQLType type = TypeFromAST.getTypeFromAST(schema, definition.getType());
                shape.values.put(name, shape.value(type, variables.get(name), name, List.of()));
            }
        }
        return shape;
    }

    /** Equal for equal shapes, and for no others. */
    String key() {
        return text.toString();
    }

    /** The variables with {@link Deferred} values. */
    Map<String, @Nullable Object> deferred() {
        return values;
    }

    private @Nullable Object value(GraphQLType declared, @Nullable Object value, String variable, List<Object> path) {
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(declared);
        if (value == null) {
            text.append("=null;");
            return null;
        }
        if (GraphQLTypeUtil.isList(type)) {
            return list(GraphQLTypeUtil.unwrapOne(type), (List<?>) value, variable, path);
        }
        if (type instanceof GraphQLInputObjectType object) {
            return object(object, (Map<?, ?>) value, variable, path);
        }
        if (type instanceof GraphQLEnumType || value instanceof Boolean) {
            text.append('=').append(value).append(';');
            return value;
        }
        text.append(';');
        return Deferred.at(variable, path);
    }

    private Object list(GraphQLType itemType, List<?> list, String variable, List<Object> path) {
        GraphQLType base = GraphQLTypeUtil.unwrapAll(itemType);
        if (!(base instanceof GraphQLInputObjectType) && !(base instanceof GraphQLEnumType)) {
            text.append(';');
            return Deferred.at(variable, path);
        }
        var items = new ArrayList<@Nullable Object>();
        text.append('[');
        for (Object item : list) {
            items.add(value(itemType, item, variable, step(path, items.size())));
        }
        text.append(']');
        return items;
    }

    private Object object(GraphQLInputObjectType type, Map<?, ?> fields, String variable, List<Object> path) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        text.append('{');
        fields.forEach((key, value) -> {
            String name = (String) key;
            text.append(name);
            object.put(name, value(type.getFieldDefinition(name).getType(), value, variable, step(path, name)));
        });
        text.append('}');
        return object;
    }

    private static List<Object> step(List<Object> path, Object step) {
        var longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

}
