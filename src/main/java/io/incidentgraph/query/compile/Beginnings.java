package io.incidentgraph.query.compile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.incidentgraph.query.filter.Filter;
import io.incidentgraph.query.page.Ordering;
import io.incidentgraph.query.page.SortKey;
import io.incidentgraph.query.parameter.Deferred;
import io.incidentgraph.query.pattern.Conditions;
import io.incidentgraph.query.pattern.Match;
import io.incidentgraph.query.pattern.Row;
import io.incidentgraph.query.pattern.Source;
import io.incidentgraph.query.plan.Beginning;
import io.incidentgraph.query.plan.Conjuncts;
import io.incidentgraph.query.plan.Start;
import io.incidentgraph.query.schema.NodeType;
import io.incidentgraph.query.schema.Relationship;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;

/** Begins to read the rows of requests, wherever the planner says. */
final class Beginnings {

    private final Scope scope;

    Beginnings(Scope scope) {
        this.scope = scope;
    }

    /** The rows of a request for which a further condition holds, to be put in an order and cut to a page. */
    Begun page(Request request, Source source, Ordering order, Condition more) {
        if (!(request.all() && request.target() instanceof NodeType type)) {
            return here(request, source, more);
        }
        boolean stops = request.paging().size().isPresent();
        Condition inOrder = stops ? Conditions.and(more, present(type, request.filter(), order)) : more;
        return begin(request, type, source, Optional.of(order), more).orElseGet(() -> here(request, source, inOrder));
    }

    /** All rows of a request for nodes, each once. */
    OngoingReading all(Request request, Source source) {
        Optional<Begun> elsewhere = request.all() && request.target() instanceof NodeType type
                ? begin(request, type, source, Optional.empty(), Cypher.noCondition()) : Optional.empty();
        return elsewhere.<OngoingReading>map(begun -> begun.reading().withDistinct(source.row().node()).match(source.row().node()))
                .orElseGet(() -> here(request, source, Cypher.noCondition()).reading());
    }

    /** How many rows a request has. */
    Expression count(Request request, Source source) {
        Optional<Begun> elsewhere = request.all() && request.target() instanceof NodeType type
                ? begin(request, type, source, Optional.empty(), Cypher.noCondition()) : Optional.empty();
        return elsewhere.<Expression>map(begun -> Cypher.count(begun.reading().returningDistinct(source.row().node()).build()))
                .orElseGet(() -> source.count(scope.filters().compile(request.filter(), source.row())));
    }

    private Begun here(Request request, Source source, Condition more) {
        return new Begun(source.reading(Conditions.and(scope.filters().compile(request.filter(), source.row()), more)),
                source.row().edge().isPresent());
    }

    private Optional<Begun> begin(Request request, NodeType type, Source source, Optional<Ordering> order, Condition more) {
        List<Start> ends = scope.planner().starts(type, request.filter());
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        Beginning beginning = scope.decisions().decide(variables -> scope.planner().choose(type, request.filter(), ends,
                order.isPresent() ? rows(request, variables) : OptionalLong.empty(), order, variables));
        return beginning.end() == Beginning.HERE ? Optional.empty()
                : Optional.of(new Begun(reading(ends.get(beginning.end()), request.filter(), (Match) source, more), true));
    }

    static OptionalLong rows(Request request, Map<String, ?> variables) {
        return request.paging().size().map(size -> OptionalLong.of((Integer) Deferred.resolve(size, variables)
                + request.paging().skip().map(skip -> (Integer) Deferred.resolve(skip, variables)).orElse(0))).orElse(OptionalLong.empty());
    }

    private OngoingReading reading(Start start, Filter filter, Match rows, Condition more) {
        return switch (start) {
            case Start.End end -> reading(end, filter, rows, more);
            case Start.Ends ends -> reading(ends, filter, rows, more);
        };
    }

    /** What is reached from one end or another, each node once; the rest of the filter is asked of all of them. */
    private OngoingReading reading(Start.Ends start, Filter filter, Match rows, Condition more) {
        Statement[] branches = IntStream.range(0, start.ends().size())
                .mapToObj(end -> reading(start.ends().get(end), start.part().filters().get(end), rows, Cypher.noCondition())
                        .returning(rows.row().node()).build()).toArray(Statement[]::new);
        Condition rest = Conditions.and(scope.filters().compile(Conjuncts.without(filter, start.part()), rows.row()), more);
        var nodes = Cypher.call(Cypher.union(branches)).with(rows.row().node());
        return Conditions.saysNothing(rest) ? nodes.match(rows.row().node()) : nodes.where(rest);
    }

    /** From what an index finds, link by link, to the rows. */
    private OngoingReading reading(Start.End start, Filter filter, Match rows, Condition more) {
        Match found = scope.patterns().all(start.type());
        OngoingReading reading = scope.filters().reading(start.seek(), found);
        Row reached = found.row();
        Filter used = start.seek();
        boolean once = start.seek() instanceof Filter.Compares;
        for (int step = start.path().size() - 1; step >= 0; step--) {
            Filter.Linked linked = start.path().get(step);
            boolean last = step == 0;
            Match owner = last ? rows : scope.patterns().all(owner(start, step));
            Match link = scope.patterns().between(owner, (Relationship) linked.link(), reached);
            Condition condition = scope.filters().compile(Conjuncts.without(linked.filter(), used), link.row());
            if (last) {
                condition = Conditions.and(condition, Conditions.and(
                        scope.filters().compile(Conjuncts.without(filter, linked), owner.row()), more));
            }
            var next = (once ? reading.with(reached.node()) : reading.withDistinct(reached.node())).match(link.pattern());
            Condition all = Conditions.and(link.condition(), condition);
            reading = Conditions.saysNothing(all) ? next : next.where(all);
            reached = owner.row();
            used = linked;
            once = false;
        }
        return reading;
    }

    private NodeType owner(Start.End start, int step) {
        return (NodeType) scope.model().entity(start.path().get(step - 1).link().target());
    }

    /** That the keys are there, which holds of each row but must be said for an index to give the order. */
    private Condition present(NodeType type, Filter filter, Ordering order) {
        List<String> given = Conjuncts.of(filter).stream()
                .flatMap(part -> part instanceof Filter.Compares compares && compares.value() != null
                        ? Stream.of(compares.property().name()) : Stream.empty()).toList();
        if (type.id().filter(id -> given.contains(id.name())).isPresent()) {
            return Cypher.noCondition();
        }
        List<String> keys = scope.decisions().decide(_ -> indexed(type, order));
        Condition result = Cypher.noCondition();
        for (SortKey key : order.keys().subList(0, keys.size())) {
            if (!given.contains(key.name())) {
                if (!key.present()) {
                    return Cypher.noCondition();
                }
                result = Conditions.and(result, key.expression().isNotNull());
            }
        }
        return result;
    }

    /** All keys of the order, or the first, or none: as many as one index has. */
    private List<String> indexed(NodeType type, Ordering order) {
        List<String> all = order.names();
        return scope.planner().inOrder(type, order, all) ? all
                : scope.planner().inOrder(type, order, all.subList(0, 1)) ? all.subList(0, 1) : List.of();
    }

    /**
     * A statement that was begun.
     *
     * @param repeats whether it can come to a node several times
     */
    record Begun(OngoingReading reading, boolean repeats) {
    }

}
