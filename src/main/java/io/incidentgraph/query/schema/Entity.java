package io.incidentgraph.query.schema;

import java.util.Optional;

/** Whatever a link or a root field can lead to. */
public sealed interface Entity extends Fields permits NodeType, NodeGroup {

    /** The name of the root field that lists these, in lower camel case. */
    String plural();

    /** What one of these is, as the SDL describes it. */
    String description();

    /** The property by which one of these is known, and which settles the order where nothing else does. */
    default Optional<Property> id() {
        return Optional.ofNullable(properties().get("id"));
    }

}
