package io.incidentgraph.discovery.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.incidentgraph.query.CompiledFilter;
import io.incidentgraph.query.NodePredicate;
import io.incidentgraph.query.QueryLimits;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

/** Reads the graph for the projection; what is read is no older than the bookmarks given. */
final class GraphSource {

    private static final int FETCH = 5_000;
    private static final int IDS_A_ROW = 10_000;

    private static final String ROWS = """
            UNWIND $ids AS id
            MATCH (incident:Incident {id: id})
            """ + FactReader.RETURN;

    private static final String ORGANIZATIONS = """
            UNWIND $ids AS id
            OPTIONAL MATCH (organization:Organization {id: id})
            RETURN id, organization.country AS country, organization.industry AS industry
            """;

    private static final String EDGES = FactKind.types().stream()
            .map(type -> "CALL () { MATCH (:Incident)-[edge:%s]->() RETURN count(edge) AS count } RETURN '%s' AS type, count".formatted(type, type))
            .collect(Collectors.joining("\nUNION ALL\n"));

    private static final Renderer RENDERER = Renderer.getRenderer(
            Configuration.newConfig().withDialect(Dialect.NEO4J_5_DEFAULT_CYPHER).build());

    private final Driver driver;
    private final QueryLimits limits;
    private final DatabaseSelectionProvider databases;

    GraphSource(Driver driver, QueryLimits limits, DatabaseSelectionProvider databases) {
        this.driver = driver;
        this.limits = limits;
        this.databases = databases;
    }

    /** Where the graph stands now: the same again as long as nothing is committed to the database, by whomever. Asked of whoever writes. */
    Set<Bookmark> mark() {
        try (var session = session(Set.of(), AccessMode.WRITE)) {
            session.run("RETURN 1", TransactionConfig.builder().withTimeout(limits.time()).build()).consume();
            return session.lastBookmarks();
        }
    }

    Changes changes(Set<Bookmark> mark, long since) {
        return row(mark, Changes.READ, Map.of("since", since), Changes::of);
    }

    long incidents(Set<Bookmark> mark) {
        return row(mark, "MATCH (incident:Incident) RETURN count(incident) AS count", Map.of(), row -> row.get("count").asLong());
    }

    /** How many edges of each type incidents have, from the counts that the database keeps. */
    Map<String, Long> edges(Set<Bookmark> mark) {
        var counts = new TreeMap<String, Long>();
        read(mark, EDGES, Map.of(), row -> counts.put(row.get("type").asString(), row.get("count").asLong()));
        return counts;
    }

    Hierarchy hierarchy(Set<Bookmark> mark) {
        try (var session = session(mark, AccessMode.READ)) {
            return new Hierarchy(session.run(Hierarchy.READ).list(Hierarchy.Step::of));
        }
    }

    /** The facts of those of the incidents that are there. */
    void incidents(Set<Bookmark> mark, List<String> ids, Consumer<Record> row) {
        read(mark, ROWS, Map.of("ids", ids), row);
    }

    /** Organizations as they are known now, whether or not they are there. */
    void organizations(Set<Bookmark> mark, List<String> ids, Consumer<Record> row) {
        read(mark, ORGANIZATIONS, Map.of("ids", ids), row);
    }

    /** All facts, for as long as it takes. */
    void everything(Set<Bookmark> mark, Consumer<Record> row) {
        try (var session = session(mark, AccessMode.READ)) {
            session.run(FactStatement.of(null).cypher()).forEachRemaining(row);
        }
    }

    /** The facts of the incidents that pass a filter. */
    void passing(Set<Bookmark> mark, FactStatement statement, Consumer<Record> row) {
        read(mark, statement.cypher(), statement.parameters(), row);
    }

    /** The ids of the incidents that pass a filter. */
    void ids(Set<Bookmark> mark, CompiledFilter filter, Consumer<String> id) {
        var parameters = new HashMap<>(filter.parameters());
        parameters.put("projectionRows", IDS_A_ROW);
        // many ids a row: a row of its own costs an id several times what it costs itself
        read(mark, "CALL () {\n" + filter.cypher() + "\n}\nWITH collect(node.id) AS ids\n"
                + "UNWIND range(0, size(ids) - 1, $projectionRows) AS at RETURN ids[at..at + $projectionRows] AS some", parameters,
                row -> row.get("some").values().forEach(value -> id.accept(value.asString())));
    }

    /** The ids of the nodes that must not be seen, by type. */
    Map<String, List<String>> hidden(Set<Bookmark> mark, NodePredicate predicate) {
        var hidden = new TreeMap<String, List<String>>();
        NodeTypes.all().forEach(type -> {
            var condition = predicate.on(type, Cypher.anyNode("node"));
            if (!condition.equals(Cypher.noCondition())) {
                var visible = Cypher.returning(condition.as("visible")).build();
                var cypher = "MATCH (node:%s)\nCALL (node) { %s }\nWITH node WHERE NOT coalesce(visible, false)\nRETURN collect(node.id) AS ids"
                        .formatted(type, RENDERER.render(visible));
                hidden.put(type, row(mark, cypher, visible.getCatalog().getParameters(), row -> row.get("ids").asList(value -> value.asString())));
            }
        });
        return hidden;
    }

    private <T> T row(Set<Bookmark> mark, String cypher, Map<String, Object> parameters, Function<Record, T> reading) {
        return within(mark, session -> reading.apply(session.run(cypher, parameters, brief()).single()));
    }

    private void read(Set<Bookmark> mark, String cypher, Map<String, Object> parameters, Consumer<Record> row) {
        within(mark, session -> {
            session.run(cypher, parameters, brief()).forEachRemaining(row);
            return true;
        });
    }

    private <T> T within(Set<Bookmark> mark, Function<Session, T> reading) {
        try (var session = session(mark, AccessMode.READ)) {
            return reading.apply(session);
        }
        catch (Neo4jException failed) {
            throw failed.code().contains("TransactionTimedOut") ? new QueryRefusedException(Code.TOO_SLOW,
                    "The database took longer than %d ms, which is the limit. Narrow it down with where.".formatted(limits.time().toMillis())) : failed;
        }
    }

    private TransactionConfig brief() {
        return TransactionConfig.builder().withTimeout(limits.time()).build();
    }

    private Session session(Set<Bookmark> mark, AccessMode mode) {
        var config = SessionConfig.builder().withDefaultAccessMode(mode).withFetchSize(FETCH).withBookmarks(mark);
        Optional.ofNullable(databases.getDatabaseSelection().getValue()).ifPresent(config::withDatabase);
        return driver.session(config.build());
    }

}
