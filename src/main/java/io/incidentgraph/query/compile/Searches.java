package io.incidentgraph.query.compile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.incidentgraph.query.filter.Filter;
import io.incidentgraph.query.page.Ordering;
import io.incidentgraph.query.page.Paging;
import io.incidentgraph.query.page.SortKey;
import io.incidentgraph.query.page.SortReader;
import io.incidentgraph.query.parameter.Deferred;
import io.incidentgraph.query.pattern.Conditions;
import io.incidentgraph.query.pattern.Hits;
import io.incidentgraph.query.plan.Conjuncts;
import io.incidentgraph.query.schema.FulltextIndex;
import io.incidentgraph.query.schema.NodeType;
import io.incidentgraph.query.search.Highlighter;
import io.incidentgraph.query.search.Phrase;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/** Makes the connection of what a full-text index finds, best first. */
final class Searches {

    private static final Ordering RANKED = ranked(Cypher.name("rank"));

    private final Scope scope;
    private final Projections projections;
    private final Connections connections;

    Searches(Scope scope) {
        this.scope = scope;
        this.projections = new Projections(scope);
        this.connections = new Connections(scope, projections);
    }

    Compiled compile(NodeType type, FulltextIndex index, Selection field) {
        Object phrase = Objects.requireNonNull(field.arguments().get("phrase"));
        Map<?, ?> where = map(field.arguments().get("where"));
        Paging paging = Paging.of(field.arguments(), scope.limits());
        Filter filter = scope.reader().nodes(type, where.get("node"));
        boolean all = Conjuncts.of(filter).isEmpty() && where.get("score") == null && isAlone(type, index);
        var request = new Request(() -> all ? part(hits(type, index, phrase, where), paging, isPaged(field, paging))
                : hits(type, index, phrase, where), type, false, filter, source -> bestFirst((Hits) source), paging);
        return connections.compile(request, field,
                (source, order, edge) -> edge((Hits) source, order, edge, index, phrase));
    }

    private static Ordering ranked(Expression rank) {
        return new Ordering(List.of(new SortKey("rank", rank, false, true)));
    }

    private Hits hits(NodeType type, FulltextIndex index, Object phrase, Map<?, ?> where) {
        Hits hits = scope.patterns().search(type, index, Deferred.map(phrase, text -> Phrase.parse((String) text).lucene()));
        Map<?, ?> score = map(where.get("score"));
        Condition condition = Cypher.noCondition();
        if (score.get("min") != null) {
            condition = Conditions.and(condition, hits.score().gte(scope.variables().parameter(score.get("min"))));
        }
        if (score.get("max") != null) {
            condition = Conditions.and(condition, hits.score().lte(scope.variables().parameter(score.get("max"))));
        }
        return hits.where(condition);
    }

    /** Whether all that the index finds are nodes of the type which may be seen. */
    private boolean isAlone(NodeType type, FulltextIndex index) {
        long types = scope.model().nodes().values().stream()
                .filter(other -> other.fulltext().stream().anyMatch(found -> found.index().equals(index.index()))).count();
        return types == 1 && Conditions.saysNothing(scope.patterns().visible(type, Cypher.anyNode("node")));
    }

    private static boolean isPaged(Selection field, Paging paging) {
        return paging.after().isPresent() || field.named("pageInfo").findAny().isPresent()
                || field.named("edges").anyMatch(edges -> edges.named("cursor").findAny().isPresent());
    }

    /** Only as many as the page has, which the index finds without looking at all the others. */
    private Hits part(Hits hits, Paging paging, boolean paged) {
        Object skip = paging.after().map(cursor -> Deferred.map(cursor, text -> (Long) Objects.requireNonNull(
                scope.cursors().open((String) text, RANKED.fingerprint()).getFirst()) + 1)).orElse(0L);
        Object limit = paging.size().map(size -> Deferred.map(size, rows -> (Integer) rows + 1)).orElse(scope.limits().nodes() + 1);
        return hits.within(new Hits.Window(scope.variables().parameter(skip), scope.variables().parameter(limit),
                paged ? Optional.of(scope.variables().name("rank")) : Optional.empty()));
    }

    /** By rank, where hits have one: nobody else can tell which of two hits with one score comes first. */
    private static Ordering bestFirst(Hits hits) {
        if (hits.window().isPresent()) {
            return hits.window().flatMap(Hits.Window::rank).map(Searches::ranked)
                    .orElseGet(() -> new Ordering(List.of(new SortKey("score", hits.score(), true, true))));
        }
        return SortReader.nodes(null, hits.row()).startingWith(new SortKey("score", hits.score(), true, true));
    }

    private Compiled edge(Hits hits, Ordering order, Selection field, FulltextIndex index, Object phrase) {
        return switch (field.name()) {
            case "score" -> Compiled.value(hits.score());
            case "highlights" -> highlights(hits, index, phrase);
            default -> connections.edge(hits, order, field);
        };
    }

    private static Compiled highlights(Hits hits, FulltextIndex index, Object phrase) {
        var texts = Cypher.listOf(index.properties().stream().map(hits.row().node()::property).toList());
        return new Compiled(texts, new Shape.Computed((values, variables) ->
                new Highlighter(Phrase.parse((String) Deferred.resolve(phrase, variables)))
                        .find((List<?>) values)));
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<?, ?>) value;
    }

}
