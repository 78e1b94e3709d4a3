package io.incidentgraph.query.limit;

import java.util.Collection;

import io.incidentgraph.query.schema.Entity;
import io.incidentgraph.query.schema.GraphModel;
import io.incidentgraph.query.schema.NodeType;
import io.incidentgraph.query.schema.Relationship;
import io.incidentgraph.query.statistics.Statistics;

/** Counts of nodes and relationships in the terms of the model. */
final class Sizes {

    private final GraphModel model;
    private final Statistics statistics;

    Sizes(GraphModel model, Statistics statistics) {
        this.model = model;
        this.statistics = statistics;
    }

    double of(Entity entity) {
        return model.members(entity).stream().mapToDouble(this::of).sum();
    }

    /** How many of its relationships a node has that was found in any other way. */
    double average(Relationship link, Collection<String> owners) {
        double nodes = owners.stream().map(model.nodes()::get).filter(type -> type != null).mapToDouble(this::of).sum();
        return statistics.relationships(link.type()) / Math.max(1, nodes);
    }

    /** How many of its relationships a node has that was found by following one of them: those with many are found more often. */
    double arrived(Relationship link) {
        return Math.max(1, statistics.degree(link.type(), link.outgoing()));
    }

    private double of(NodeType type) {
        return type.labels().stream().mapToLong(statistics::nodes).min().orElse(0);
    }

}
