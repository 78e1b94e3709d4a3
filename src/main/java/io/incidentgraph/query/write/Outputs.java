package io.incidentgraph.query.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.incidentgraph.query.compile.Keys;
import io.incidentgraph.query.compile.Place;
import io.incidentgraph.query.compile.Shape;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/** Puts shapes and GraphQL types together. */
final class Outputs {

    private static final String TYPENAME = "__typename";

    private final GraphQLSchema schema;

    Outputs(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** @throws NotWritableException if the answer holds something that is not in the rows */
    Output of(ExecutableNormalizedField field, Shape shape) {
        return output(field.getType(schema), shape, field.getChildren());
    }

    private Output output(GraphQLType declared, Shape shape, List<ExecutableNormalizedField> children) {
        boolean nullable = GraphQLTypeUtil.isNullable(declared);
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(declared);
        if (shape instanceof Shape.Computed computed) {
            return new Output.Computed(computed, properties(declared, children), nullable);
        }
        if (shape instanceof Shape.Unordered unordered) {
            return new Output.Unordered(unordered, output(GraphQLTypeUtil.unwrapOne(type), unordered.items(), children));
        }
        if (GraphQLTypeUtil.isList(type)) {
            return new Output.ListOf(output(GraphQLTypeUtil.unwrapOne(type), shape, children), nullable);
        }
        return switch (shape) {
            case Shape.Value _ -> leaf(type, nullable);
            case Shape.Computed _, Shape.Unordered _ -> throw new IllegalStateException("Told apart before");
            case Shape.Fields fields -> new Output.Fields(fields((GraphQLObjectType) type, fields.fields(), fields::place, children), fields.node(), nullable);
            case Shape.Summary summary -> new Output.Fields(fields((GraphQLObjectType) type, summary.fields(), Place::named, children), summary.group(), nullable);
            case Shape.Variants variants -> variants(variants, children, nullable);
            case Shape.Connection connection -> connection((GraphQLObjectType) type, connection, children);
        };
    }

    private static Output leaf(GraphQLType type, boolean nullable) {
        return switch (type) {
            case GraphQLScalarType scalar -> new Output.Scalar(Leaves.of(scalar), nullable);
            case GraphQLEnumType names -> new Output.EnumValue(names.getName(), names.getValues().stream()
                    .map(GraphQLEnumValueDefinition::getName).collect(Collectors.toUnmodifiableSet()), nullable);
            default -> throw new NotWritableException("No leaf: " + type);
        };
    }

    private Output variants(Shape.Variants variants, List<ExecutableNormalizedField> children, boolean nullable) {
        var types = new LinkedHashMap<String, Output>();
        variants.types().forEach((name, shape) -> types.put(name, output(schema.getObjectType(name), shape, children)));
        Place type = variants.types().values().stream().map(shape -> ((Shape.Fields) shape).place(Keys.TYPE)).findFirst().orElseThrow();
        return new Output.Variants(type, types, nullable);
    }

    private Output connection(GraphQLObjectType type, Shape.Connection shape, List<ExecutableNormalizedField> children) {
        var all = new LinkedHashMap<>(shape.fields());
        shape.pageInfo().forEach(key -> all.put(key, new Shape.Value()));
        return new Output.Connection(fields(type, all, shape::place, children), shape, shape.place(shape.edges()), cursor(shape));
    }

    private static Output.@Nullable Cursor cursor(Shape.Connection shape) {
        return shape.fields().get(shape.edges()) instanceof Shape.Fields edges
                && edges.fields().get(Keys.CURSOR) instanceof Shape.Computed(var computation)
                ? new Output.Cursor(edges.place(Keys.CURSOR), computation) : null;
    }

    private List<Output.Field> fields(GraphQLObjectType type, Map<String, Shape> shapes, Function<String, Place> places,
            List<ExecutableNormalizedField> children) {
        return of(type, children).map(child -> {
            Shape shape = shapes.get(child.getResultKey());
            Output output = child.getFieldName().equals(TYPENAME) ? new Output.TypeName(type.getName())
                    : shape == null ? missing(child) : field(type, child, shape);
            return new Output.Field(new SerializedString(child.getResultKey()), child.getResultKey(), places.apply(child.getResultKey()), output);
        }).toList();
    }

    private Output field(GraphQLObjectType type, ExecutableNormalizedField child, Shape shape) {
        GraphQLOutputType declared = type.getFieldDefinition(child.getFieldName()).getType();
        boolean pageInfo = shape instanceof Shape.Value && GraphQLTypeUtil.unwrapAll(declared) instanceof GraphQLObjectType;
        return pageInfo ? properties(declared, child.getChildren()) : output(declared, shape, child.getChildren());
    }

    /** What the program computes is read as GraphQL Java would read it. */
    private Output properties(GraphQLType declared, List<ExecutableNormalizedField> children) {
        boolean nullable = GraphQLTypeUtil.isNullable(declared);
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(declared);
        if (GraphQLTypeUtil.isList(type)) {
            return new Output.ListOf(properties(GraphQLTypeUtil.unwrapOne(type), children), nullable);
        }
        if (!(type instanceof GraphQLObjectType object)) {
            return leaf(type, nullable);
        }
        return new Output.Properties(of(object, children).map(child -> new Output.Field(
                new SerializedString(child.getResultKey()), child.getFieldName(), Place.named(child.getFieldName()),
                child.getFieldName().equals(TYPENAME) ? new Output.TypeName(object.getName())
                        : properties(object.getFieldDefinition(child.getFieldName()).getType(), child.getChildren()))).toList(), nullable);
    }

    private static Stream<ExecutableNormalizedField> of(GraphQLObjectType type, List<ExecutableNormalizedField> children) {
        return children.stream().filter(child -> child.getObjectTypeNames().contains(type.getName()));
    }

    private static Output missing(ExecutableNormalizedField field) {
        throw new NotWritableException("Resolved elsewhere: " + field.getName());
    }

}
