package io.incidentgraph.query.statistics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Statistics of a database that there need not be. What nobody has told it, is 0, or is not there. */
public final class FixedStatistics implements Statistics {

    private final Map<Question, Long> counts = new HashMap<>();
    private final Set<List<Object>> indexes = new HashSet<>();

    public FixedStatistics nodes(String label, long count) {
        counts.put(new Question.Nodes(label), count);
        return this;
    }

    public FixedStatistics relationships(String type, long count) {
        counts.put(new Question.Relationships(type), count);
        return this;
    }

    public FixedStatistics degree(String type, boolean outgoing, long count) {
        counts.put(new Question.Degree(type, outgoing), count);
        return this;
    }

    public FixedStatistics linked(String label, String property, Object value, String type, boolean outgoing, long count) {
        counts.put(new Question.Linked(label, property, value, type, outgoing), count);
        return this;
    }

    public FixedStatistics linkedWithin(String label, String property, Object value, String broader, boolean up, String type, boolean outgoing, long count) {
        counts.put(new Question.LinkedWithin(new Question.Linked(label, property, value, type, outgoing), broader, up), count);
        return this;
    }

    public FixedStatistics relationshipsWith(String type, String property, Object value, long count) {
        counts.put(new Question.RelationshipsWith(type, property, value), count);
        return this;
    }

    public FixedStatistics index(String label, String... properties) {
        indexes.add(List.of(label, List.of(properties)));
        return this;
    }

    public FixedStatistics relationshipIndex(String type, String property) {
        indexes.add(List.of(type, property));
        return this;
    }

    @Override
    public long nodes(String label) {
        return count(new Question.Nodes(label));
    }

    @Override
    public long relationships(String type) {
        return count(new Question.Relationships(type));
    }

    @Override
    public double degree(String type, boolean outgoing) {
        return count(new Question.Degree(type, outgoing));
    }

    @Override
    public long linked(String label, String property, Object value, String type, boolean outgoing) {
        return count(new Question.Linked(label, property, value, type, outgoing));
    }

    @Override
    public long linkedWithin(String label, String property, Object value, String broader, boolean up, String type, boolean outgoing) {
        return count(new Question.LinkedWithin(new Question.Linked(label, property, value, type, outgoing), broader, up));
    }

    @Override
    public long relationshipsWith(String type, String property, Object value) {
        return count(new Question.RelationshipsWith(type, property, value));
    }

    @Override
    public boolean indexed(String label, List<String> properties) {
        return indexes.contains(List.of(label, properties));
    }

    @Override
    public boolean relationshipIndexed(String type, String property) {
        return indexes.contains(List.of(type, property));
    }

    private long count(Question question) {
        return counts.getOrDefault(question, 0L);
    }

}
