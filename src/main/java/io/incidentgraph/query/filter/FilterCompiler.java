package io.incidentgraph.query.filter;

import java.util.List;
import java.util.function.BinaryOperator;

import io.incidentgraph.query.aggregate.AggregateExpressions;
import io.incidentgraph.query.pattern.Conditions;
import io.incidentgraph.query.pattern.Match;
import io.incidentgraph.query.pattern.Patterns;
import io.incidentgraph.query.pattern.Row;
import io.incidentgraph.query.pattern.Side;
import io.incidentgraph.query.pattern.Variables;
import io.incidentgraph.query.schema.GraphModel;
import io.incidentgraph.query.schema.NodeType;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;

/** Makes conditions of Cypher out of filters, for one statement. */
public final class FilterCompiler {

    private final GraphModel model;
    private final Patterns patterns;
    private final Variables variables;
    private final AggregateFilters aggregates;
    private final HierarchyCompiler hierarchy;

    public FilterCompiler(GraphModel model, Patterns patterns, Variables variables) {
        this.model = model;
        this.patterns = patterns;
        this.variables = variables;
        this.aggregates = new AggregateFilters(variables);
        this.hierarchy = new HierarchyCompiler(patterns, variables);
    }

    /** The condition that a filter holds for a row. */
    public Condition compile(Filter filter, Row row) {
        return switch (filter) {
            case Filter.AllOf(var filters) -> join(filters, row, Conditions::and);
            case Filter.AnyOf(var filters) -> join(filters, row, Conditions::or);
            case Filter.Not(var negated) -> negated(compile(negated, row));
            case Filter.Compares compares -> compares(compares, row);
            case Filter.Within within -> hierarchy.within(within, row);
            case Filter.IsOneOf(var types) -> patterns.isOneOf(types(types), row.node());
            case Filter.Linked linked -> linked(linked, row);
            case Filter.Aggregated aggregated -> aggregated(aggregated, row);
        };
    }

    /** The nodes that an index finds for a part of a filter; it may come to one several times. */
    public OngoingReading reading(Filter seek, Match nodes) {
        return seek instanceof Filter.Within within ? hierarchy.reading(within, nodes) : nodes.reading(compile(seek, nodes.row()));
    }

    private static Condition negated(Condition condition) {
        return Conditions.saysNothing(condition) ? condition : condition.not();
    }

    private Condition join(List<Filter> filters, Row row, BinaryOperator<Condition> operator) {
        return filters.stream().map(filter -> compile(filter, row)).reduce(Cypher.noCondition(), operator);
    }

    private Condition compares(Filter.Compares filter, Row row) {
        var property = row.container(filter.side()).property(filter.property().name());
        if (filter.value() == null) {
            return property.isNull();
        }
        return filter.operator().compare(property, variables.parameter(filter.value()));
    }

    private Condition linked(Filter.Linked filter, Row row) {
        return switch (filter.quantifier()) {
            case SOME -> some(filter, row, false);
            case NONE -> some(filter, row, false).not();
            case ALL -> Conditions.and(some(filter, row, false), some(filter, row, true).not());
            case SINGLE -> single(filter, row);
        };
    }

    private Condition some(Filter.Linked filter, Row row, boolean negated) {
        Match match = follow(filter, row);
        Condition condition = compile(filter.filter(), match.row());
        return match.exists(negated ? Conditions.not(condition) : condition);
    }

    private Condition single(Filter.Linked filter, Row row) {
        Match match = follow(filter, row);
        return match.count(compile(filter.filter(), match.row())).isEqualTo(Cypher.literalOf(1));
    }

    private Match follow(Filter.Linked filter, Row row) {
        return patterns.follow(row, filter.side(), filter.link());
    }

    /** Each part has a reading of its own: for the node's properties the nodes are made distinct. */
    private Condition aggregated(Filter.Aggregated filter, Row row) {
        return aggregates.compile(filter.filter(), (part, value) -> {
            Match match = patterns.follow(row, filter.side(), filter.link());
            boolean distinct = part.equals("node");
            Condition condition = aggregates.part(part, value, match.row(), AggregateExpressions.of(match.row(), !distinct));
            OngoingReading rows = match.reading(Cypher.noCondition());
            Statement single = (distinct ? rows.withDistinct(match.row().node()) : rows).returning(condition).build();
            return Conditions.saysNothing(condition) ? condition : Cypher.head(Cypher.collect(single)).asCondition();
        });
    }

    private List<NodeType> types(List<String> names) {
        return names.stream().flatMap(name -> model.members(model.entity(name)).stream()).toList();
    }

}
