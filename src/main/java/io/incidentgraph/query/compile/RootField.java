package io.incidentgraph.query.compile;

import io.incidentgraph.query.parameter.Decisions;

/**
 * A field of {@code Query} that the compiler answers.
 *
 * @param list whether each row is an item of the answer; otherwise there is one row
 */
public record RootField(String name, boolean list, Compilation compilation) {

    /** The statement for one use of the field; the same field with the same decisions gives the same text. */
    public CompiledQuery compile(Selection field, Decisions decisions, Form form) {
        return compilation.compile(field, decisions, form);
    }

    /** Makes a statement. */
    @FunctionalInterface
    interface Compilation {

        CompiledQuery compile(Selection field, Decisions decisions, Form form);

    }

}
