package io.incidentgraph.query.prepare;

import java.util.Map;
import java.util.Optional;

import graphql.language.SourceLocation;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLSchema;
import io.incidentgraph.query.compile.CompiledQuery;
import io.incidentgraph.query.compile.Form;
import io.incidentgraph.query.compile.RootField;
import io.incidentgraph.query.compile.Selection;
import io.incidentgraph.query.parameter.DecisionTree;
import io.incidentgraph.query.parameter.Decisions;
import io.incidentgraph.query.write.AnswerFormat;
import org.jspecify.annotations.Nullable;

/** A root field and the statements that were made for it. */
public final class PreparedField {

    private final GraphQLSchema schema;
    private final RootField root;
    private final ExecutableNormalizedField field;
    private final Selection selection;
    private final @Nullable SourceLocation location;
    private final DecisionTree<Optional<Statement>> statements = new DecisionTree<>();

    PreparedField(GraphQLSchema schema, RootField root, ExecutableNormalizedField field,
            @Nullable SourceLocation location) {
        this.schema = schema;
        this.root = root;
        this.field = field;
        this.selection = Selection.of(field);
        this.location = location;
    }

    /** The key of its value in the answer. */
    public String key() {
        return field.getResultKey();
    }

    /** Where it stands in the document. */
    public @Nullable SourceLocation location() {
        return location;
    }

    /** The statement that answers it; empty if only GraphQL Java can make the answer. */
    public Optional<Statement> statement(Map<String, ?> variables) {
        return statements.find(variables).orElseGet(() -> compile(variables));
    }

    boolean isWritable(Map<String, ?> variables) {
        return statement(variables).isPresent();
    }

    private Optional<Statement> compile(Map<String, ?> variables) {
        Decisions decisions = Decisions.with(variables);
        CompiledQuery query = root.compile(selection, decisions, Form.LISTS);
        Optional<Statement> statement = AnswerFormat.of(schema, field, query.shape()).map(format -> new Statement(query, format));
        statements.put(decisions, statement);
        return statement;
    }

    /** @param query with deferred parameters */
    public record Statement(CompiledQuery query, AnswerFormat format) {
    }

}
