package io.incidentgraph.query.execute;

import java.util.List;
import java.util.Objects;
import java.util.Random;

import io.incidentgraph.query.statistics.Statistics;

/** Statistics that say anything, but to the same question always the same. */
record RandomStatistics(long seed) implements Statistics {

    @Override
    public long nodes(String label) {
        return number(label);
    }

    @Override
    public long relationships(String type) {
        return number(type);
    }

    @Override
    public double degree(String type, boolean outgoing) {
        return number(type, outgoing) / 10.0;
    }

    @Override
    public long linked(String label, String property, Object value, String type, boolean outgoing) {
        return number(label, property, value, type, outgoing);
    }

    @Override
    public long linkedWithin(String label, String property, Object value, String broader, boolean up, String type, boolean outgoing) {
        return number(label, property, value, broader, up, type, outgoing);
    }

    @Override
    public long relationshipsWith(String type, String property, Object value) {
        return number(type, property, value);
    }

    @Override
    public boolean indexed(String label, List<String> properties) {
        return number(label, properties) % 4 != 0;
    }

    @Override
    public boolean relationshipIndexed(String type, String property) {
        return number(type, property, "index") % 2 == 0;
    }

    /** Of each number of digits as often. */
    private long number(Object... question) {
        var random = new Random(31 * seed + Objects.hash(question));
        return random.nextLong((long) Math.pow(10, 1 + random.nextInt(6)));
    }

}
