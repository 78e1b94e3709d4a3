package io.incidentgraph.discovery.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;

/**
 * Finds the cheapest paths between two nodes, the cheapest first; of two as cheap the one whose nodes come first. It takes up
 * the most promising beginning of a path, by what it has cost and what the rest must cost at least (A*).
 */
final class CheapestRoutes {

    /** Beginnings of paths that are taken up for one question. */
    static final int MOST_BEGINNINGS = 200_000;

    private static final Comparator<Beginning> MOST_PROMISING = Comparator.<Beginning>comparingLong(each -> each.atLeast)
            .thenComparing(each -> each.points, CheapestRoutes::compare);

    private final Surroundings surroundings;
    private final Point from;
    private final Point to;
    private final int maxLength;

    /** For each number of steps that are left, what the way from a node to the end costs at least. */
    private final List<Map<Point, Long>> rest = new ArrayList<>();

    CheapestRoutes(Surroundings surroundings, Point from, Point to, int maxLength) {
        this.surroundings = surroundings;
        this.from = from;
        this.to = to;
        this.maxLength = maxLength;
        rest.add(Map.of(to, 0L));
        for (int steps = 1; steps <= maxLength; steps++) {
            rest.add(further(rest.getLast()));
        }
    }

    /** From all nodes that lead to those of one step less. */
    private Map<Point, Long> further(Map<Point, Long> nearer) {
        var result = new HashMap<>(nearer);
        nearer.forEach((point, cost) -> surroundings.around(point).stream().map(Surroundings.Edge::to).filter(this::isOnAWay)
                .forEach(before -> result.merge(before, cost + step(point), Math::min)));
        return result;
    }

    private boolean isOnAWay(Point point) {
        return point.equals(from) || point.equals(to) || surroundings.isPassable(point);
    }

    /** What it costs to step on a node, and to leave it again unless it is the end. */
    private long step(Point onto) {
        return Point.ONE + (onto.equals(to) ? 0 : onto.cost());
    }

    private record Beginning(List<Point> points, long cost, long atLeast) {
    }

    /** @throws QueryRefusedException if there are too many ways to try */
    List<Route> find(int limit) {
        var routes = new ArrayList<Route>();
        var queue = new PriorityQueue<>(MOST_PROMISING);
        add(queue, List.of(from), 0);
        for (int taken = 0; routes.size() < limit && !queue.isEmpty(); taken++) {
            if (taken == MOST_BEGINNINGS) {
                throw new QueryRefusedException(Code.TOO_COSTLY, "%,d beginnings of paths were tried, which is the limit. Ask for a smaller maxLength, maxDegree or limit."
                        .formatted(MOST_BEGINNINGS));
            }
            var beginning = queue.remove();
            if (beginning.points.getLast().equals(to)) {
                routes.add(new Route(beginning.points, beginning.cost));
            }
            else {
                goOn(queue, beginning);
            }
        }
        return routes;
    }

    private void goOn(PriorityQueue<Beginning> queue, Beginning beginning) {
        for (var edge : surroundings.around(beginning.points.getLast())) {
            if (isOnAWay(edge.to()) && !beginning.points.contains(edge.to())) {
                var points = new ArrayList<>(beginning.points);
                points.add(edge.to());
                add(queue, List.copyOf(points), beginning.cost + step(edge.to()));
            }
        }
    }

    private void add(PriorityQueue<Beginning> queue, List<Point> points, long cost) {
        int left = maxLength - (points.size() - 1);
        Long least = left < 0 ? null : rest.get(left).get(points.getLast());
        if (least != null) {
            queue.add(new Beginning(points, cost, cost + least));
        }
    }

    private static int compare(List<Point> one, List<Point> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

}
