package io.incidentgraph.query.prepare;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** An operation and the values of its variables. */
public final class BoundOperation {

    private final PreparedOperation operation;
    private final Map<String, @Nullable Object> variables;

    BoundOperation(PreparedOperation operation, Map<String, @Nullable Object> variables) {
        this.operation = operation;
        this.variables = variables;
    }

    public List<PreparedField> fields() {
        return operation.fields();
    }

    public Map<String, @Nullable Object> variables() {
        return variables;
    }

}
