package io.incidentgraph.query.compile;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.incidentgraph.query.page.Ordering;
import io.incidentgraph.query.page.Paging;
import io.incidentgraph.query.page.SortKey;
import io.incidentgraph.query.page.SortReader;
import io.incidentgraph.query.parameter.Deferred;
import io.incidentgraph.query.pattern.Conditions;
import io.incidentgraph.query.pattern.Hits;
import io.incidentgraph.query.pattern.Source;
import io.incidentgraph.query.schema.FulltextIndex;
import io.incidentgraph.query.schema.NodeType;
import io.incidentgraph.query.search.Highlighter;
import io.incidentgraph.query.search.Phrase;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;

/** Makes the connection of what a full-text index finds, best first. */
final class Searches {

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
        var request = new Request(() -> hits(type, index, phrase, where),
                scope.reader().nodes(type, where.get("node")), source -> bestFirst((Hits) source),
                Paging.of(field.arguments(), scope.limits()));
        return connections.compile(request, field.children(),
                (source, order, edge) -> edge((Hits) source, order, edge, index, phrase));
    }

    private Source hits(NodeType type, FulltextIndex index, Object phrase, Map<?, ?> where) {
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

    private static Ordering bestFirst(Hits hits) {
        return SortReader.nodes(null, hits.row()).startingWith(new SortKey("score", hits.score(), true));
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
                new Highlighter(Phrase.parse((String) Objects.requireNonNull(Deferred.resolve(phrase, variables))))
                        .find((List<?>) values)));
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<?, ?>) value;
    }

}
