package io.incidentgraph.export.read;

import java.util.List;

/** Ids name no nodes that may be seen. */
public final class UnknownNodesException extends RuntimeException {

    UnknownNodesException(List<String> ids) {
        super("There is no node with the id %s".formatted(String.join(", ", ids)));
    }

}
