package io.incidentgraph.query.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.incidentgraph.query.filter.Filter;
import io.incidentgraph.query.filter.Operator;
import io.incidentgraph.query.filter.Quantifier;
import io.incidentgraph.query.pattern.Side;
import io.incidentgraph.query.schema.GraphModel;
import io.incidentgraph.query.schema.NodeType;
import io.incidentgraph.query.schema.Relationship;
import io.incidentgraph.query.statistics.Statistics;

/** Finds the ends of a filter at which a statement can begin. */
final class Starts {

    private final GraphModel model;
    private final Statistics statistics;

    Starts(GraphModel model, Statistics statistics) {
        this.model = model;
        this.statistics = statistics;
    }

    /** The ends of what must hold of some linked node, however far away. */
    List<Start> of(Filter filter) {
        return links(filter).flatMap(linked -> beyond(List.of(linked))).toList();
    }

    /** What an index over a type's own properties finds, for values that are equal. */
    Stream<Filter.Compares> seeks(Filter filter, NodeType type) {
        return Conjuncts.of(filter).stream().filter(Filter.Compares.class::isInstance).map(Filter.Compares.class::cast)
                .filter(compares -> compares.side() == Side.NODE && compares.value() != null
                        && (compares.operator() == Operator.EQ || compares.operator() == Operator.IN)
                        && label(type, compares.property().name()).isPresent());
    }

    /** The label of the type under which an index has the property. */
    Optional<String> label(NodeType type, String property) {
        return type.labels().stream().filter(label -> statistics.indexed(label, List.of(property))).findFirst();
    }

    private Stream<Start> beyond(List<Filter.Linked> path) {
        Filter.Linked last = path.getLast();
        if (!(model.entity(last.link().target()) instanceof NodeType type)) {
            return Stream.empty();
        }
        Stream<Start> here = seeks(last.filter(), type)
                .map(seek -> new Start(path, seek, type, label(type, seek.property().name()).orElseThrow()));
        return Stream.concat(here, links(last.filter()).flatMap(linked -> beyond(longer(path, linked))));
    }

    private static Stream<Filter.Linked> links(Filter filter) {
        return Conjuncts.of(filter).stream().filter(Filter.Linked.class::isInstance).map(Filter.Linked.class::cast)
                .filter(linked -> linked.quantifier() == Quantifier.SOME && linked.side() == Side.NODE
                        && linked.link() instanceof Relationship);
    }

    private static List<Filter.Linked> longer(List<Filter.Linked> path, Filter.Linked linked) {
        var longer = new ArrayList<>(path);
        longer.add(linked);
        return List.copyOf(longer);
    }

}
