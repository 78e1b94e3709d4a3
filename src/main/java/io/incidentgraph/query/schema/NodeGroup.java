package io.incidentgraph.query.schema;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A union of node types, or an interface that node types implement.
 *
 * @param members the node types, in the order in which a node that is several of them is taken for one
 * @param properties what all members have and can be asked for without telling them apart; none for a union
 * @param id what all members are known by, if they are
 */
public record NodeGroup(String name, String plural, String description, boolean union, List<String> members,
        SequencedMap<String, Property> properties, SequencedMap<String, Link> links, Optional<Property> id) implements Entity {
}
