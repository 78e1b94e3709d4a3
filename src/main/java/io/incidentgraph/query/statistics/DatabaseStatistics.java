package io.incidentgraph.query.statistics;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.stereotype.Component;

/** Asks the database itself, and remembers for a while. */
@Component
public final class DatabaseStatistics implements Statistics, AutoCloseable {

    /** What is taken for the number of nodes or relationships that could not be counted: too many to begin with. */
    static final long UNKNOWN = 1_000_000;

    private static final long ROOM = 2_000_000;

    private final ExecutorService background = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("statistics-", 0).factory());
    private final StatisticsQueries queries;
    private final Fresh<Question, Long> counts;
    private final Fresh<Class<IndexDefinition>, List<IndexDefinition>> indexes;

    @Autowired
    public DatabaseStatistics(Driver driver, DatabaseSelectionProvider databases) {
        this(driver, databases, Fresh.Timing.DEFAULT, ROOM);
    }

    DatabaseStatistics(Driver driver, DatabaseSelectionProvider databases, Fresh.Timing timing, long room) {
        this.queries = new StatisticsQueries(driver, databases, timing.timeout());
        var outage = new Outage();
        this.counts = new Fresh<>(this::count, DatabaseStatistics::unknown, room, (question, _) -> question.weight(), timing, background, outage);
        this.indexes = new Fresh<>(_ -> queries.indexes(), _ -> List.of(), 1, (_, _) -> 1, timing, background, outage);
    }

    @Override
    public long nodes(String label) {
        return counts.get(new Question.Nodes(label));
    }

    @Override
    public long relationships(String type) {
        return counts.get(new Question.Relationships(type));
    }

    @Override
    public double degree(String type, boolean outgoing) {
        return counts.get(new Question.Degree(type, outgoing));
    }

    @Override
    public long linked(String label, String property, Object value, String type, boolean outgoing) {
        return indexed(label, List.of(property)) ? counts.get(new Question.Linked(label, property, value, type, outgoing))
                : relationships(type);
    }

    @Override
    public long linkedWithin(String label, String property, Object value, String broader, boolean up, String type, boolean outgoing) {
        return indexed(label, List.of(property))
                ? counts.get(new Question.LinkedWithin(new Question.Linked(label, property, value, type, outgoing), broader, up))
                : relationships(type);
    }

    @Override
    public long relationshipsWith(String type, String property, Object value) {
        return relationshipIndexed(type, property) ? counts.get(new Question.RelationshipsWith(type, property, value))
                : relationships(type);
    }

    @Override
    public boolean indexed(String label, List<String> properties) {
        return indexes().stream().anyMatch(index -> index.isRange(false, label, properties));
    }

    @Override
    public boolean relationshipIndexed(String type, String property) {
        return indexes().stream().anyMatch(index -> index.isRange(true, type, List.of(property)));
    }

    /** The indexes that answer queries at present, by name. */
    public List<IndexDefinition> indexes() {
        return indexes.get(IndexDefinition.class);
    }

    @Override
    public void close() {
        background.shutdownNow();
    }

    long remembered() {
        return counts.size();
    }

    private long count(Question question) {
        return switch (question) {
            case Question.Nodes(var label) -> queries.row(Counts.nodes(label)).get(0).asLong();
            case Question.Relationships(var type) -> queries.row(Counts.relationships(type)).get(0).asLong();
            case Question.Degree(var type, var outgoing) -> queries.row(Counts.degree(type, outgoing)).get(0).asLong(1);
            case Question.Linked linked -> count(linked);
            case Question.LinkedWithin within -> count(within);
            case Question.RelationshipsWith(var type, var property, var value) -> estimated(
                    queries.row(Counts.relationshipsWith(type, property, value)).get(0).asLong(), () -> relationships(type));
        };
    }

    /** All of them, where there are few nodes; else as many at each node as at the first ones. */
    private long count(Question.Linked question) {
        Record degrees = queries.row(Counts.degrees(question));
        long nodes = degrees.get(0).asLong();
        long relationships = degrees.get(1).asLong();
        if (nodes < Counts.SAMPLE) {
            return relationships;
        }
        long all = estimated(queries.row(Counts.nodesWith(question.label(), question.property(), question.value())).get(0).asLong(),
                () -> nodes(question.label()));
        return all * relationships / nodes;
    }

    /** Beyond the sample, all of the type: a concept with so much below it narrows nothing down. */
    private long count(Question.LinkedWithin question) {
        Record degrees = queries.row(Counts.degreesWithin(question));
        return degrees.get(0).asLong() < Counts.SAMPLE ? degrees.get(1).asLong() : relationships(question.top().type());
    }

    /** Beyond the bound, half of all that there are: the value is a frequent one. */
    private static long estimated(long counted, LongSupplier all) {
        return counted < Counts.BOUND ? counted : Math.max(counted, all.getAsLong() / 2);
    }

    /** A failed question refuses no operation: nodes and relationships are taken for many, but not for many at each node. */
    private static long unknown(Question question) {
        return question instanceof Question.Degree ? 1 : UNKNOWN;
    }

}
