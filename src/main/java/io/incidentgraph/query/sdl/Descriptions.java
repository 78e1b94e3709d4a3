package io.incidentgraph.query.sdl;

import graphql.language.DescribedNode;
import graphql.language.Description;
import org.jspecify.annotations.Nullable;

/** The text above a definition in an SDL. */
final class Descriptions {

    private Descriptions() {
    }

    /** The description; empty if there is none. */
    static String of(DescribedNode<?> node) {
        return of(node.getDescription());
    }

    private static String of(@Nullable Description description) {
        return description == null ? "" : description.getContent().strip();
    }

}
