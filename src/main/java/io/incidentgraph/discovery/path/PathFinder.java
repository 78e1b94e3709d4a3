package io.incidentgraph.discovery.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.incidentgraph.discovery.Database;
import io.incidentgraph.discovery.Database.Reads;
import io.incidentgraph.discovery.Statement;
import io.incidentgraph.query.NodePredicate;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Finds the paths between two nodes that say most, all in one transaction. */
final class PathFinder {

    /** Hubs that an answer names. */
    private static final int MOST_HUBS = 20;

    private final Database database;
    private final PathStatements statements;
    private final Consumer<Statement> shown;

    /** @param shown is told of each statement */
    PathFinder(Database database, NodePredicate predicate, Consumer<Statement> shown) {
        this.database = database;
        this.statements = new PathStatements(predicate);
        this.shown = shown;
    }

    /**
     * A node from which paths lead, or to which.
     *
     * @param argument by which it was named
     * @param type where several nodes have the id
     */
    record End(String argument, String id, @Nullable PathNodeType type) {
    }

    /** What is asked. */
    record Question(End from, End to, int maxLength, int maxDegree, int limit) {
    }

    /** @throws QueryRefusedException if there is no such node, or too much of the graph would have to be read */
    Paths find(Question question) {
        return database.readAll(reads -> {
            var from = end(reads, question.from());
            var to = end(reads, question.to());
            var surroundings = new Surroundings(elements -> edges(reads, elements), question.maxDegree());
            if (from.equals(to)) {
                throw new QueryRefusedException(Code.ARGUMENT_OUT_OF_RANGE, "from and to are both %s; name two different nodes.".formatted(from.id()));
            }
            surroundings.read(from, to, question.maxLength());
            var routes = new CheapestRoutes(surroundings, from, to, question.maxLength()).find(question.limit());
            return new Answer(reads, surroundings).paths(routes);
        });
    }

    private Point end(Reads reads, End end) {
        var found = rows(reads, statements.ends(end.id())).map(Point::read).toList();
        var meant = found.stream().filter(point -> end.type() == null || point.type() == end.type()).toList();
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        throw meant.isEmpty() ? new QueryRefusedException(Code.UNKNOWN_ID, "%s is %s; there is no such node%s.".formatted(end.argument(), end.id(),
                end.type() == null ? "" : " of the type " + end.type()))
                : new QueryRefusedException(Code.ARGUMENT_OUT_OF_RANGE, "%s is %s, which is the id of several nodes; set %sType to one of %s."
                        .formatted(end.argument(), end.id(), end.argument(), meant.stream().map(Point::type).sorted().toList()));
    }

    private List<Surroundings.Edge> edges(Reads reads, Collection<String> elements) {
        return rows(reads, statements.neighbours(elements)).map(row -> new Surroundings.Edge(row.get("origin").asString(), Point.read(row),
                row.get("steps").asList(step -> step.asString()))).toList();
    }

    private Stream<Record> rows(Reads reads, Statement statement) {
        shown.accept(statement);
        return reads.rows(statement);
    }

    /** Reads what lies on the paths that were found. */
    private final class Answer {

        private final Reads reads;
        private final Surroundings surroundings;
        private final Map<String, Record> names = new HashMap<>();
        private final Map<String, Record> links = new HashMap<>();

        Answer(Reads reads, Surroundings surroundings) {
            this.reads = reads;
            this.surroundings = surroundings;
        }

        Paths paths(List<Route> routes) {
            var hubs = surroundings.hubs().stream().sorted(Comparator.comparing(Point::degree).reversed()).limit(MOST_HUBS).toList();
            var points = Stream.concat(hubs.stream(), routes.stream().flatMap(route -> route.points().stream())).map(Point::element).distinct().toList();
            rows(reads, statements.names(points)).forEach(row -> names.put(row.get("element").asString(), row));
            var steps = routes.stream().flatMap(route -> steps(route).stream()).flatMap(List::stream).distinct().toList();
            rows(reads, statements.links(steps)).forEach(row -> links.put(row.get("element").asString(), row));
            return new Paths(routes.stream().map(this::path).toList(), hubs.stream().map(this::node).toList());
        }

        private List<List<String>> steps(Route route) {
            var steps = new ArrayList<List<String>>();
            for (int i = 1; i < route.points().size(); i++) {
                steps.add(surroundings.steps(route.points().get(i - 1), route.points().get(i)));
            }
            return steps;
        }

        private Path path(Route route) {
            var between = steps(route);
            var steps = new ArrayList<PathStep>();
            for (int i = 0; i < between.size(); i++) {
                String start = route.points().get(i).element();
                steps.add(new PathStep(between.get(i).stream().map(links::get).filter(Objects::nonNull).map(row -> PathLink.read(row, start))
                        .sorted(Comparator.comparing(PathLink::type).thenComparing(link -> link.properties().toString()).thenComparing(link -> String.valueOf(link.id()))).toList()));
            }
            return new Path(route.relativeCost(), route.points().stream().map(this::node).toList(), steps);
        }

        private PathNode node(Point point) {
            var row = Objects.requireNonNull(names.get(point.element()));
            return new PathNode(point.type(), point.id(), row.get("labelJa").asString(null), row.get("labelEn").asString(null), point.degree());
        }

    }

}
