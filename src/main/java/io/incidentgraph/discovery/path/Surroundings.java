package io.incidentgraph.discovery.path;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;

/**
 * The part of the graph in which all paths between two nodes lie that are short enough and lead through no hub. It is read
 * from both ends towards each other, at each turn from the end where fewer relationships are to be followed.
 */
final class Surroundings {

    /** Relationships that are read for one question. */
    static final int MOST_STEPS = 200_000;

    /** Reads the neighbours of nodes. */
    interface Neighbours {

        List<Edge> of(Collection<String> elements);

    }

    /**
     * A node next to another.
     *
     * @param steps the relationships between the two
     */
    record Edge(String from, Point to, List<String> steps) {
    }

    private final Neighbours neighbours;
    private final int maxDegree;
    private final Map<String, Map<String, Edge>> edges = new HashMap<>();
    private final Set<String> expanded = new HashSet<>();
    private final Set<Point> hubs = new TreeSet<>();
    private int read;

    /** @param maxDegree a node with more relationships is a hub */
    Surroundings(Neighbours neighbours, int maxDegree) {
        this.neighbours = neighbours;
        this.maxDegree = maxDegree;
    }

    /** What is reached from one of the ends. */
    private final class Side {

        private final Point end;
        private final Set<String> seen;
        private List<Point> frontier;

        Side(Point end, Point goal) {
            this.end = end;
            this.seen = new HashSet<>(Set.of(end.element(), goal.element()));
            this.frontier = List.of(end);
        }

        long work() {
            return frontier.stream().filter(point -> !expanded.contains(point.element())).mapToLong(Point::degree).sum();
        }

        void advance() {
            expand(this);
            frontier = frontier.stream().flatMap(point -> around(point).stream()).map(Edge::to).filter(point -> seen.add(point.element()))
                    .filter(Surroundings.this::passable).toList();
        }

    }

    private boolean passable(Point point) {
        if (!isPassable(point)) {
            hubs.add(point);
        }
        return isPassable(point);
    }

    /**
     * Reads it.
     *
     * @throws QueryRefusedException if too many relationships would have to be followed
     */
    void read(Point from, Point to, int maxLength) {
        var first = new Side(from, to);
        var second = new Side(to, from);
        for (int step = 0; step < maxLength && !first.frontier.isEmpty() && !second.frontier.isEmpty(); step++) {
            (first.work() <= second.work() ? first : second).advance();
        }
    }

    private void expand(Side side) {
        long work = read + side.work();
        if (work > MOST_STEPS) {
            throw new QueryRefusedException(Code.TOO_COSTLY, ("From %s on, %,d relationships would have to be followed; the limit is %,d. "
                    + "Ask for a smaller maxLength or maxDegree.").formatted(side.end.id(), work, MOST_STEPS));
        }
        read = (int) work;
        var unknown = side.frontier.stream().filter(point -> expanded.add(point.element())).collect(Collectors.toMap(Point::element, point -> point));
        if (!unknown.isEmpty()) {
            neighbours.of(unknown.keySet()).forEach(edge -> {
                put(edge);
                put(new Edge(edge.to().element(), Objects.requireNonNull(unknown.get(edge.from())), edge.steps()));
            });
        }
    }

    /** In both directions: a path is walked from its beginning, from whichever end it was read. */
    private void put(Edge edge) {
        edges.computeIfAbsent(edge.from(), _ -> new HashMap<>()).put(edge.to().element(), edge);
    }

    /** The nodes that are hubs and were met. */
    List<Point> hubs() {
        return List.copyOf(hubs);
    }

    /** What was read next to a node, hubs among it. */
    Collection<Edge> around(Point point) {
        return edges.getOrDefault(point.element(), Map.of()).values();
    }

    /** The relationships between two nodes that are next to each other. */
    List<String> steps(Point from, Point to) {
        return Objects.requireNonNull(Objects.requireNonNull(edges.get(from.element())).get(to.element())).steps();
    }

    /** Whether a path can lead through a node. */
    boolean isPassable(Point point) {
        return point.degree() <= maxDegree;
    }

}
