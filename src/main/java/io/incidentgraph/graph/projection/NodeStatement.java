package io.incidentgraph.graph.projection;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.model.Edtf;

/** What a record says about a node that several incidents may share, such as an organization's name. */
public record NodeStatement(String label, Object id, Map<String, Object> attributes, @Nullable Edtf asOf) {

    public NodeStatement {
        attributes = Map.copyOf(attributes);
    }

}
