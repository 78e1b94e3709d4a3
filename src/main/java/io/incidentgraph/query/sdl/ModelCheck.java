package io.incidentgraph.query.sdl;

import io.incidentgraph.query.schema.Fields;
import io.incidentgraph.query.schema.GraphModel;
import io.incidentgraph.query.schema.Link;
import io.incidentgraph.query.schema.Relationship;

/** Refuses a model whose parts do not fit together, before anything is built on it. */
final class ModelCheck {

    private ModelCheck() {
    }

    static void check(GraphModel model) {
        model.nodes().values().forEach(node -> node.links().values().forEach(link -> check(model, node, link)));
        model.edges().values().forEach(edge -> edge.links().values().forEach(link -> check(model, edge, link)));
    }

    private static void check(GraphModel model, Fields owner, Link link) {
        String place = owner.name() + "." + link.name();
        if (model.find(link.target()).isEmpty()) {
            throw new IllegalArgumentException(
                    "%s leads to %s, which is neither a type with @node nor a group of such types".formatted(place, link.target()));
        }
        if (link instanceof Relationship relationship) {
            relationship.properties().filter(name -> !model.edges().containsKey(name)).ifPresent(name -> {
                throw new IllegalArgumentException(
                        "%s has the properties %s, which is no type with @relationshipProperties".formatted(place, name));
            });
        }
    }

}
