package io.incidentgraph.query.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.incidentgraph.query.filter.Filter;
import io.incidentgraph.query.filter.Quantifier;
import io.incidentgraph.query.pattern.Side;
import io.incidentgraph.query.schema.GraphModel;
import io.incidentgraph.query.schema.NodeType;
import io.incidentgraph.query.schema.Property;
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

    /** The ends of what must hold of some linked node, however far away, and of what must hold of one or another. */
    List<Start> of(Filter filter) {
        return Stream.concat(links(filter).flatMap(linked -> beyond(List.of(linked))), choices(filter)).toList();
    }

    /** What an index over a type's own properties finds, for values that are equal. */
    Stream<Filter.Compares> seeks(Filter filter, NodeType type) {
        return parts(filter, Filter.Compares.class)
                .filter(compares -> compares.side() == Side.NODE && compares.value() != null && compares.operator().isEquality()
                        && label(type, compares.property().name()).isPresent());
    }

    /** The label of the type under which an index has the property. */
    Optional<String> label(NodeType type, String property) {
        return type.labels().stream().filter(label -> statistics.indexed(label, List.of(property))).findFirst();
    }

    private Stream<Start.End> beyond(List<Filter.Linked> path) {
        Filter.Linked last = path.getLast();
        if (!(model.entity(last.link().target()) instanceof NodeType type)) {
            return Stream.empty();
        }
        Stream<Start.End> here = Stream.concat(
                seeks(last.filter(), type).map(seek -> end(path, seek, type, seek.property())),
                parts(last.filter(), Filter.Within.class)
                        .filter(within -> within.value() != null && label(type, within.id().name()).isPresent())
                        .map(within -> end(path, within, type, within.id())));
        return Stream.concat(here, links(last.filter()).flatMap(linked -> beyond(longer(path, linked))));
    }

    /** Of each choice the first end of each alternative; none if an alternative has none, since all nodes would be read for it. */
    private Stream<Start> choices(Filter filter) {
        return parts(filter, Filter.AnyOf.class).filter(choice -> !choice.filters().isEmpty()).flatMap(choice -> {
            List<Start.End> ends = choice.filters().stream().flatMap(alternative -> links(alternative)
                    .flatMap(linked -> beyond(List.of(linked))).limit(1)).toList();
            return ends.size() == choice.filters().size() ? Stream.of(new Start.Ends(choice, ends)) : Stream.empty();
        });
    }

    private Start.End end(List<Filter.Linked> path, Filter seek, NodeType type, Property property) {
        return new Start.End(path, seek, type, label(type, property.name()).orElseThrow());
    }

    private static Stream<Filter.Linked> links(Filter filter) {
        return parts(filter, Filter.Linked.class)
                .filter(linked -> linked.quantifier() == Quantifier.SOME && linked.side() == Side.NODE
                        && linked.link() instanceof Relationship);
    }

    private static <F extends Filter> Stream<F> parts(Filter filter, Class<F> kind) {
        return Conjuncts.of(filter).stream().filter(kind::isInstance).map(kind::cast);
    }

    private static List<Filter.Linked> longer(List<Filter.Linked> path, Filter.Linked linked) {
        var longer = new ArrayList<>(path);
        longer.add(linked);
        return List.copyOf(longer);
    }

}
