package io.incidentgraph.discovery.path;

import java.util.List;

/** A path with what lies on it. */
record Path(double cost, List<PathNode> nodes, List<PathStep> steps) {

    public int length() {
        return steps.size();
    }

}
