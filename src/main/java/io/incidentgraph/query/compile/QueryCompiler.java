package io.incidentgraph.query.compile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.incidentgraph.query.CompiledFilter;
import io.incidentgraph.query.NodePredicate;
import io.incidentgraph.query.QueryLimits;
import io.incidentgraph.query.page.Cursors;
import io.incidentgraph.query.page.Paging;
import io.incidentgraph.query.page.SortReader;
import io.incidentgraph.query.parameter.Decisions;
import io.incidentgraph.query.pattern.Source;
import io.incidentgraph.query.pattern.Variables;
import io.incidentgraph.query.schema.Entity;
import io.incidentgraph.query.schema.FulltextIndex;
import io.incidentgraph.query.plan.Planner;
import io.incidentgraph.query.schema.GraphModel;
import io.incidentgraph.query.schema.NodeType;
import io.incidentgraph.query.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/** Compiles root fields, one statement each. The same field gives the same text with the same parameters. */
public final class QueryCompiler {

    private final GraphModel model;
    private final NodePredicate predicate;
    private final QueryLimits limits;
    private final Cursors cursors;
    private final Planner planner;

    public QueryCompiler(GraphModel model, NodePredicate predicate, QueryLimits limits, Cursors cursors, Statistics statistics) {
        this.model = model;
        this.predicate = predicate;
        this.limits = limits;
        this.cursors = cursors;
        this.planner = new Planner(model, statistics);
    }

    /** Statements are the same for as long as this is; empty, and none can be used again. */
    public Optional<Object> scope() {
        return predicate.scope();
    }

    /** The fields that it answers. */
    public Stream<RootField> rootFields() {
        return Stream.concat(model.entities().flatMap(this::rootFields), model.nodes().values().stream().flatMap(this::searches));
    }

    private Stream<RootField> rootFields(Entity entity) {
        return Stream.of(
                new RootField(entity.plural(), true, (field, decisions, form) -> list(entity, field, scope("p", decisions, form))),
                new RootField(entity.plural() + "Connection", false, (field, decisions, form) -> connection(entity, field, scope("p", decisions, form))));
    }

    private Stream<RootField> searches(NodeType type) {
        return type.fulltext().stream().map(index ->
                new RootField(index.field(), false, (field, decisions, form) -> search(type, index, field, scope("p", decisions, form))));
    }

    /** {@code incidents(where, sort, limit, offset)}: a row for each node. */
    private CompiledQuery list(Entity entity, Selection field, Scope scope) {
        Request request = request(scope, entity, field);
        Source source = request.source().get();
        var rows = new Rows(scope);
        var reading = rows.nodes(request, source);
        var tallies = new Tallies(scope, request, source.row());
        Compiled node = new Projections(scope, tallies).node(source.row(), field.children());
        Expression item = node.expression().as(field.name());
        return CompiledQuery.of(tallies.isEmpty() ? reading.returning(item).build()
                : tallies.list(request.isEverything() ? rows.any(request, source) : reading, request.order().apply(source), item), node.shape());
    }

    /** {@code incidentsConnection(where, sort, first, after)}: one row. */
    private CompiledQuery connection(Entity entity, Selection field, Scope scope) {
        return new Connections(scope, new Projections(scope)).statement(request(scope, entity, field), field);
    }

    /** {@code searchIncidents(phrase, where, first, after)}: one row. */
    private CompiledQuery search(NodeType type, FulltextIndex index, Selection field, Scope scope) {
        Compiled hits = new Searches(scope).compile(type, index, field);
        return CompiledQuery.of(Cypher.returning(hits.expression().as(field.name())).build(), hits.shape());
    }

    /** The selected fields of the nodes with these ids, which stand beside them; a row for each node there is. */
    public CompiledQuery byIds(Entity entity, Collection<?> ids, List<Selection> fields) {
        Scope scope = scope("p", Decisions.known(), Form.MAPS);
        Source source = scope.patterns().all(entity);
        var id = source.row().node().property(entity.id().orElseThrow().name());
        var reading = source.reading(id.in(scope.variables().parameter(List.copyOf(ids))));
        Compiled node = new Projections(scope).node(source.row(), fields);
        var pair = Cypher.listOf(id, node.expression()).as("node");
        return CompiledQuery.of(reading.returning(pair).build(), node.shape());
    }

    /** The nodes that a {@code where} argument lets pass, under the name {@code node}. */
    public CompiledFilter filter(Entity entity, @Nullable Object where) {
        Scope scope = scope("filter", Decisions.known(), Form.MAPS);
        Source source = scope.patterns().all(entity);
        var condition = scope.filters().compile(scope.reader().nodes(entity, where), source.row());
        var statement = source.reading(condition).returning(source.row().node().as("node")).build();
        return new CompiledFilter(CompiledQuery.render(statement), CompiledQuery.parameters(statement));
    }

    private Request request(Scope scope, Entity entity, Selection field) {
        return new Request(() -> scope.patterns().all(entity), entity, true,
                scope.reader().nodes(entity, field.arguments().get("where")),
                source -> SortReader.nodes(field.arguments().get("sort"), source.row()),
                Paging.of(field.arguments(), limits));
    }

    private Scope scope(String parameters, Decisions decisions, Form form) {
        return Scope.of(model, predicate, limits, cursors, new Variables(parameters), decisions, planner, form);
    }

}
