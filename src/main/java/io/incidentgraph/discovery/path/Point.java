package io.incidentgraph.discovery.path;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A node that a path may lead through.
 *
 * @param element by which the database finds it again in this transaction
 * @param degree how many relationships it has along which paths lead
 */
record Point(String element, PathNodeType type, String id, int degree) implements Comparable<Point> {

    private static final Comparator<Point> ORDER = Comparator.comparing(Point::type).thenComparing(Point::id);

    /** Costs are whole numbers, so that sums do not depend on their order. */
    static final long ONE = 1_000_000;

    static Point read(Record row) {
        List<String> labels = row.get("labels").asList(Value::asString);
        return new Point(row.get("element").asString(), PathNodeType.of(labels), row.get("id").asString(), row.get("degree").asInt());
    }

    /** What it costs to pass through it: the logarithm to base 2 of its degree, in parts of {@link #ONE}. */
    long cost() {
        return Math.round(Math.log(Math.max(1, degree)) / Math.log(2) * ONE);
    }

    /** Whether it is the same node, though its degree may have changed meanwhile. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Point point && element.equals(point.element);
    }

    @Override
    public int hashCode() {
        return element.hashCode();
    }

    @Override
    public int compareTo(Point other) {
        return ORDER.compare(this, other);
    }

}
