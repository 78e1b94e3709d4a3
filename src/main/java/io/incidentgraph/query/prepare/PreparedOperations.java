package io.incidentgraph.query.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.GraphQLSchema;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.compile.QueryCompiler;
import io.incidentgraph.query.compile.RootField;
import io.incidentgraph.query.limit.OperationLimits;
import org.jspecify.annotations.Nullable;

/** Finds operations that were prepared before, and prepares those that were not. */
public final class PreparedOperations {

    private final GraphQLSchema schema;
    private final QueryCompiler compiler;
    private final Documents documents;
    private final OperationLimits limits;
    private final Map<String, RootField> rootFields;
    private final Cache<Key, Optional<PreparedOperation>> operations;

    /** @param size how many operations are kept */
    public PreparedOperations(GraphQLSchema schema, QueryCompiler compiler, Documents documents, OperationLimits limits, long size) {
        this.schema = schema;
        this.compiler = compiler;
        this.documents = documents;
        this.limits = limits;
        this.rootFields = compiler.rootFields().collect(Collectors.toMap(RootField::name, Function.identity()));
        this.operations = Caffeine.newBuilder().recordStats().maximumSize(size).build();
    }

    /**
     * The operation that a request asks for, if it is a correct one, its document is known, and the compiler answers all of
     * it; GraphQL Java executes the others, or says what is wrong with them.
     */
    public Optional<BoundOperation> find(ExecutionInput input) {
        Optional<Document> document = documents.find(input.getQuery()).filter(entry -> !entry.hasErrors()).map(PreparsedDocumentEntry::getDocument);
        return document.flatMap(parsed -> compiler.scope().flatMap(scope -> find(parsed, input, scope)));
    }

    /** For its statistics. */
    public Cache<?, ?> cache() {
        return operations;
    }

    private Optional<BoundOperation> find(Document document, ExecutionInput input, Object scope) {
        try {
            var definitions = NodeUtil.getOperation(document, input.getOperationName());
            OperationDefinition operation = definitions.operationDefinition;
            Map<String, @Nullable Object> variables = variables(operation, input);
            var shape = VariableShape.of(schema, operation, variables);
            var key = new Key(input.getQuery(), operation.getName(), shape.key(), scope);
            return operations.get(key, _ -> prepare(document, operation, shape, variables))
                    .map(prepared -> bind(prepared, variables));
        }
        catch (GraphQLException | QueryRefusedException wrong) {
            return Optional.empty();
        }
    }

    /** Ids and lengths stand in the variables: what costs little with some of them can cost much with others. */
    private BoundOperation bind(PreparedOperation operation, Map<String, @Nullable Object> variables) {
        operation.check(limits, variables);
        return new BoundOperation(operation, variables);
    }

    private Map<String, @Nullable Object> variables(OperationDefinition operation, ExecutionInput input) {
        return ValuesResolver.coerceVariableValues(schema, operation.getVariableDefinitions(),
                RawVariables.of(input.getVariables()), input.getGraphQLContext(), input.getLocale()).toMap();
    }

    private Optional<PreparedOperation> prepare(Document document, OperationDefinition operation, VariableShape shape,
            Map<String, @Nullable Object> variables) {
        if (operation.getOperation() != OperationDefinition.Operation.QUERY) {
            return Optional.empty();
        }
        ExecutableNormalizedOperation normalized = ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                schema, document, operation.getName(), CoercedVariables.of(shape.deferred()));
        limits.check(normalized, variables);
        var fields = new ArrayList<PreparedField>();
        for (ExecutableNormalizedField field : normalized.getTopLevelFields()) {
            RootField root = rootFields.get(field.getName());
            if (root == null) {
                return Optional.empty();
            }
            fields.add(new PreparedField(schema, root, field, normalized.getMergedField(field).getSingleField().getSourceLocation()));
        }
        return fields.stream().allMatch(field -> field.isWritable(variables)) ? Optional.of(new PreparedOperation(normalized, List.copyOf(fields))) : Optional.empty();
    }

    private record Key(String document, @Nullable String operation, String shape, Object scope) {
    }

}
