package io.incidentgraph.query.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.incidentgraph.query.schema.EdgeType;
import io.incidentgraph.query.schema.Fields;
import io.incidentgraph.query.schema.GraphModel;
import io.incidentgraph.query.schema.Link;
import io.incidentgraph.query.schema.NodeType;
import io.incidentgraph.query.schema.Property;
import io.incidentgraph.query.schema.Reference;
import io.incidentgraph.query.schema.Relationship;

/**
 * Finds what the directives of a schema name and a database does not know, probably for a slip of the pen. Of types without
 * any node nothing is said but their label: what has no data yet is not wrong.
 */
final class UnknownNames {

    private final GraphModel model;
    private final DatabaseNames names;

    UnknownNames(GraphModel model, DatabaseNames names) {
        this.model = model;
        this.names = names;
    }

    /** Each with its place, such as {@code Incident.organizations: relationship AFFECTED}. */
    List<String> find() {
        return Stream.concat(
                model.nodes().values().stream().flatMap(this::node),
                model.edges().values().stream().filter(this::filled).flatMap(edge -> fields(edge, edge.links().values().stream()))).toList();
    }

    private Stream<String> node(NodeType type) {
        Stream<String> labels = unknown(type.labels().stream(), names.labels(), type.name() + ": label ");
        Stream<String> indexes = type.fulltext().stream().filter(index -> !names.fulltext().contains(index.index()))
                .map(index -> type.name() + "." + index.field() + ": full-text index " + index.index());
        return Stream.of(labels, indexes, filled(type) ? fields(type, type.links().values().stream()) : Stream.<String>of()).flatMap(found -> found);
    }

    private Stream<String> fields(Fields owner, Stream<Link> links) {
        Stream<String> properties = owner.properties().values().stream().flatMap(property -> property(owner, property));
        return Stream.concat(properties, links.flatMap(link -> link(owner, link)));
    }

    private Stream<String> property(Fields owner, Property property) {
        return unknown(Stream.of(property.name(), property.sortedBy()).distinct(), names.properties(),
                owner.name() + "." + property.name() + ": property ");
    }

    private Stream<String> link(Fields owner, Link link) {
        String place = owner.name() + "." + link.name();
        return switch (link) {
            case Relationship relationship -> unknown(Stream.of(relationship.type()), names.types(), place + ": relationship ");
            case Reference reference -> unknown(Stream.of(reference.property()), names.properties(), place + ": property ");
        };
    }

    private boolean filled(NodeType type) {
        return names.filled().containsAll(type.labels());
    }

    private boolean filled(EdgeType edge) {
        return model.nodes().values().stream().flatMap(node -> node.links().values().stream())
                .anyMatch(link -> link instanceof Relationship relationship
                        && relationship.properties().filter(edge.name()::equals).isPresent()
                        && names.filled().contains(relationship.type()));
    }

    private static Stream<String> unknown(Stream<String> named, Set<String> known, String place) {
        return named.filter(name -> !known.contains(name)).map(name -> place + name);
    }

}
