package io.incidentgraph.query.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.incidentgraph.query.filter.Filter;
import io.incidentgraph.query.filter.Operator;
import io.incidentgraph.query.page.Ordering;
import io.incidentgraph.query.parameter.Deferred;
import io.incidentgraph.query.pattern.Side;
import io.incidentgraph.query.schema.GraphModel;
import io.incidentgraph.query.schema.NodeType;
import io.incidentgraph.query.schema.Relationship;
import io.incidentgraph.query.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the end of a filter at which the fewest nodes have to be looked at. Reading along an index in the order that is
 * asked for stops when the page is full, which is soon if much passes the filter; beginning at a rare linked node finds all
 * that passes at once.
 */
public final class Planner {

    /** What it costs to reach a node over a relationship, and to sort it, against the next one of an index. */
    private static final double DETOUR = 2;

    /** What part of the nodes an index over a range leaves, about which nothing more is known. */
    private static final double RANGE = 0.3;

    /** So few relationships that to look at the labels of their ends costs less than to ask whether that is needed. */
    private static final double FEW = 1_000;

    /**
     * Links of links of links from which on the database needs seconds to plan filters within filters, and what nodes could
     * be looked at meanwhile. Measured on filters of four levels, of which each has conditions of its own.
     */
    private static final int DEEP = 4;
    private static final double PLANNED_MEANWHILE = 1_000_000;

    private final Statistics statistics;
    private final Starts starts;

    public Planner(GraphModel model, Statistics statistics) {
        this.statistics = statistics;
        this.starts = new Starts(model, statistics);
    }

    /** The ends of a filter at which a statement can begin; none if the nodes are found by their own ids. */
    public List<Start> starts(NodeType type, Filter filter) {
        return isFoundById(type, filter) ? List.of() : starts.of(filter);
    }

    /**
     * The best beginning for these values of the variables.
     *
     * @param ends those of the filter
     * @param rows how many rows are needed; empty for all
     * @param order of the rows, if it matters
     */
    public Beginning choose(NodeType type, Filter filter, List<Start> ends, OptionalLong rows, Optional<Ordering> order,
            Map<String, ?> variables) {
        double all = Math.max(1, nodes(type));
        List<Estimate> estimates = IntStream.range(0, ends.size())
                .mapToObj(end -> new Estimate(end, ends.get(end), Math.max(1, rows(ends.get(end), all, variables)))).toList();
        double scan = scan(type, filter, rows, order, estimates, all);
        Estimate rarest = estimates.stream().min(Comparator.comparingDouble(Estimate::rows)).orElseThrow();
        int links = links(filter);
        boolean there = rarest.rows() * (DETOUR + links - rarest.start().steps()) < scan * (1 + links) + (depth(filter) < DEEP ? 0 : PLANNED_MEANWHILE);
        return new Beginning(there ? rarest.end() : Beginning.HERE,
                () -> "Begins at %s. %s: of %,.0f about %,.0f would be looked at, beginning with them; %s".formatted(
                        there ? rarest.name() : type.name(), type.name(), all, scan,
                        estimates.stream().map(Estimate::words).collect(Collectors.joining(", "))));
    }

    /** What an index over the relationships of a link finds. */
    public Optional<Filter.Compares> edgeSeek(Relationship link, Filter filter) {
        return Conjuncts.of(filter).stream().filter(Filter.Compares.class::isInstance).map(Filter.Compares.class::cast)
                .filter(compares -> compares.side() == Side.EDGE && compares.value() != null
                        && compares.operator().isEquality()
                        && statistics.relationshipIndexed(link.type(), compares.property().name()))
                .findFirst();
    }

    /**
     * Whether to count the links of so many nodes each by itself, or all that an index finds at once: those from
     * {@link Beginning#FEW} or {@link Beginning#MANY}.
     */
    public Beginning tally(NodeType type, Relationship link, Filter.Compares seek, OptionalLong rows, Map<String, ?> variables) {
        double all = statistics.relationships(link.type());
        double nodes = Math.max(1, nodes(type));
        double each = all * Math.min(rows.orElse(Long.MAX_VALUE), nodes) / nodes;
        double found = statistics.relationshipsWith(link.type(), seek.property().name(),
                Deferred.resolve(Objects.requireNonNull(seek.value()), variables));
        boolean atOnce = found * DETOUR < each;
        int end = !atOnce ? Beginning.HERE : found < FEW ? Beginning.FEW : Beginning.MANY;
        return new Beginning(end, () -> "%s %s %s: %s.%s finds about %,.0f, following them from %s means about %,.0f".formatted(
                atOnce ? "Counts at once" : "Counts for each", type.name(), link.name(), link.type(), seek.property().name(), found, type.name(), each));
    }

    /** Whether an index gives rows in that order, of which all keys are there. */
    public boolean inOrder(NodeType type, Ordering order, List<String> keys) {
        return order.keys().size() >= keys.size() && type.labels().stream().anyMatch(label -> statistics.indexed(label, keys));
    }

    private double scan(NodeType type, Filter filter, OptionalLong rows, Optional<Ordering> order, List<Estimate> estimates, double all) {
        double within = starts.seeks(filter, type).findAny().isPresent() || isRange(type, filter) ? all * RANGE : all;
        if (rows.isEmpty() || order.filter(keys -> isIndexed(type, keys)).isEmpty()) {
            return within;
        }
        double passing = estimates.stream().collect(Collectors.toMap(estimate -> estimate.start().part(),
                estimate -> Math.min(1, estimate.rows() / all), Math::min)).values().stream().reduce(1.0, (one, other) -> one * other);
        return Math.min(within, rows.getAsLong() / passing);
    }

    private boolean isIndexed(NodeType type, Ordering order) {
        return order.keys().getFirst().present() && inOrder(type, order, order.names())
                || inOrder(type, order, List.of(order.names().getFirst()));
    }

    private double rows(Start start, double all, Map<String, ?> variables) {
        return switch (start) {
            case Start.End end -> rows(end, all, variables);
            case Start.Ends(_, var ends) -> Math.min(all, ends.stream().mapToDouble(end -> rows(end, all, variables)).sum());
        };
    }

    /** Relationships that lead from what the index finds to the nodes that are asked for, step by step. */
    private double rows(Start.End start, double all, Map<String, ?> variables) {
        double rows = found(start, variables);
        for (Filter.Linked before : start.path().subList(0, start.path().size() - 1)) {
            Relationship link = (Relationship) before.link();
            rows *= Math.max(1, statistics.degree(link.type(), !link.outgoing()));
        }
        return Math.min(rows, all);
    }

    private double found(Start.End start, Map<String, ?> variables) {
        Relationship last = (Relationship) start.path().getLast().link();
        return switch (start.seek()) {
            case Filter.Compares compares -> statistics.linked(start.label(), compares.property().name(),
                    value(compares.value(), variables), last.type(), !last.outgoing());
            case Filter.Within within -> statistics.linkedWithin(start.label(), within.id().name(), value(within.value(), variables),
                    within.broader().type(), within.broader().outgoing(), last.type(), !last.outgoing());
            default -> throw new IllegalArgumentException("No index finds " + start.seek());
        };
    }

    private static Object value(@Nullable Object value, Map<String, ?> variables) {
        return Objects.requireNonNull(Deferred.resolve(Objects.requireNonNull(value), variables));
    }

    /** How many links have to be followed for each node to see whether it passes. */
    private static int links(Filter filter) {
        return Conjuncts.of(filter).stream().mapToInt(part -> switch (part) {
            case Filter.Linked linked -> 1 + links(linked.filter());
            case Filter.AnyOf(var alternatives) -> alternatives.stream().mapToInt(Planner::links).sum();
            default -> 0;
        }).sum();
    }

    private static int depth(Filter filter) {
        return Conjuncts.of(filter).stream().mapToInt(part -> part instanceof Filter.Linked linked ? 1 + depth(linked.filter()) : 0).max().orElse(0);
    }

    private boolean isRange(NodeType type, Filter filter) {
        return Conjuncts.of(filter).stream().anyMatch(part -> part instanceof Filter.Compares compares
                && compares.side() == Side.NODE && compares.operator().isRange()
                && starts.label(type, compares.property().name()).isPresent());
    }

    /** Whether one node at most passes, since its id is given. */
    public boolean findsOne(NodeType type, Filter filter) {
        return Conjuncts.of(filter).stream().anyMatch(part -> part instanceof Filter.Compares compares
                && compares.operator() == Operator.EQ && compares.value() != null
                && type.id().filter(compares.property()::equals).isPresent());
    }

    private boolean isFoundById(NodeType type, Filter filter) {
        return Conjuncts.of(filter).stream().anyMatch(part -> part instanceof Filter.Compares compares
                && compares.operator().isEquality()
                && type.id().filter(compares.property()::equals).isPresent());
    }

    private double nodes(NodeType type) {
        return type.labels().stream().mapToLong(statistics::nodes).min().orElse(0);
    }

    private record Estimate(int end, Start start, double rows) {

        String words() {
            return "%s leads to about %,.0f".formatted(properties(), rows);
        }

        String name() {
            return ends().map(end -> end.type().name()).distinct().collect(Collectors.joining(" or "));
        }

        private String properties() {
            return ends().map(end -> end.type().name() + "." + property(end.seek())).distinct().collect(Collectors.joining(" or "));
        }

        private Stream<Start.End> ends() {
            return switch (start) {
                case Start.End end -> Stream.of(end);
                case Start.Ends(_, var ends) -> ends.stream();
            };
        }

        private static String property(Filter seek) {
            return switch (seek) {
                case Filter.Compares compares -> compares.property().name();
                case Filter.Within within -> within.id().name() + " and what is narrower";
                default -> throw new IllegalArgumentException("No index finds " + seek);
            };
        }

    }

}
