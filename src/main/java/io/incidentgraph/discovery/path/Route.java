package io.incidentgraph.discovery.path;

import java.util.List;

/**
 * A path: different nodes, each next to the one before.
 *
 * @param cost one for each step, and of each node between the ends what it costs to pass through it; in parts of {@link Point#ONE}
 */
record Route(List<Point> points, long cost) {

    double relativeCost() {
        return (double) cost / Point.ONE;
    }

}
