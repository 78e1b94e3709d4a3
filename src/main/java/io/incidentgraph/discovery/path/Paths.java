package io.incidentgraph.discovery.path;

import java.util.List;
import java.util.stream.Stream;

/**
 * How two nodes hang together.
 *
 * @param hubs nodes that have too many relationships for a path to lead through them
 */
record Paths(List<Path> paths, List<PathNode> hubs) {

    private Stream<PathLink> links() {
        return paths.stream().flatMap(path -> path.steps().stream()).flatMap(step -> step.links().stream());
    }

    List<Long> recordIds() {
        return links().flatMap(link -> link.recordIds().stream()).distinct().toList();
    }

    List<Long> passageIds() {
        return links().flatMap(link -> link.passageIds().stream()).distinct().toList();
    }

    List<String> ids(PathNodeType type) {
        return Stream.concat(hubs.stream(), paths.stream().flatMap(path -> path.nodes().stream())).filter(node -> node.type() == type)
                .map(PathNode::id).distinct().toList();
    }

}
