package io.incidentgraph.query.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * The graph as the SDL declares it. Everything that the schema generation and the compiler know of labels, relationships
 * and properties, they know from here.
 *
 * @param nodes the types marked {@code @node}, by name, in the order of the SDL
 * @param groups the unions and interfaces over them, likewise
 * @param edges the types marked {@code @relationshipProperties}, likewise
 */
public record GraphModel(SequencedMap<String, NodeType> nodes, SequencedMap<String, NodeGroup> groups,
        SequencedMap<String, EdgeType> edges) {

    /** The node type, union or interface of that name, if the graph has one. */
    public Optional<Entity> find(String name) {
        NodeType node = nodes.get(name);
        return Optional.ofNullable(node != null ? node : groups.get(name));
    }

    /**
     * The node type, union or interface of that name.
     *
     * @throws IllegalArgumentException if the graph has none
     */
    public Entity entity(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("There is no node type " + name
                + " in the schema; known are " + nodes.keySet() + " and " + groups.keySet()));
    }

    public Optional<EdgeType> edge(Relationship relationship) {
        return relationship.properties().map(edges::get);
    }

    /** The node types that a value of this entity can have: itself, or the members of the group. */
    public List<NodeType> members(Entity entity) {
        return switch (entity) {
            case NodeType node -> List.of(node);
            case NodeGroup group -> group.members().stream().map(nodes::get).toList();
        };
    }

    public Stream<Entity> entities() {
        return Stream.concat(nodes.values().stream(), groups.values().stream());
    }

    /** The relationship fields that have a connection beside them, each with its owner. */
    public Stream<Map.Entry<NodeType, Relationship>> connections() {
        return nodes.values().stream().flatMap(node -> node.links().values().stream()
                .filter(Relationship.class::isInstance).map(Relationship.class::cast)
                .map(link -> Map.entry(node, link)));
    }

    /** Those of them that lead to any number of nodes, each with its owner. */
    public Stream<Map.Entry<NodeType, Relationship>> lists() {
        return connections().filter(link -> link.getValue().many());
    }

}
