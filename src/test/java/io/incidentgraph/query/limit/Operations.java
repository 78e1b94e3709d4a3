package io.incidentgraph.query.limit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import graphql.execution.RawVariables;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import io.incidentgraph.query.augment.SchemaAugmentation;
import io.incidentgraph.query.schema.GraphModel;
import io.incidentgraph.query.sdl.ModelReader;

/** Operations on the program's schema, as they are before anything of them runs. */
final class Operations {

    static final GraphModel MODEL;

    private static final GraphQLSchema SCHEMA;

    static {
        TypeDefinitionRegistry sdl = sdl();
        MODEL = ModelReader.read(sdl);
        new SchemaAugmentation(MODEL).apply(sdl);
        SCHEMA = UnExecutableSchemaGenerator.makeUnExecutableSchema(sdl);
    }

    private Operations() {
    }

    static ExecutableNormalizedOperation of(String operation) {
        return of(operation, Map.of());
    }

    static ExecutableNormalizedOperation of(String operation, Map<String, Object> variables) {
        return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperationWithRawVariables(SCHEMA,
                new Parser().parseDocument(operation), null, RawVariables.of(variables));
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

}
