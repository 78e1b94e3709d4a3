package io.incidentgraph.query.schema;

import java.util.SequencedMap;

/** What nodes and edges have in common: a name, properties of their own, and links that lead to nodes. */
public interface Fields {

    String name();

    SequencedMap<String, Property> properties();

    SequencedMap<String, Link> links();

}
