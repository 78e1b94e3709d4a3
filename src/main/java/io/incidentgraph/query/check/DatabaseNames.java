package io.incidentgraph.query.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.incidentgraph.query.schema.GraphModel;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

/**
 * The names that the data of a database have, or once had, or its constraints and indexes.
 *
 * @param filled the labels of the schema that have nodes, and the types that have relationships
 * @param fulltext the names of the full-text indexes
 */
record DatabaseNames(Set<String> labels, Set<String> types, Set<String> properties, Set<String> filled, Set<String> fulltext) {

    private static final String UNKNOWN_TYPE = "01N51";

    private static final String INDEXED = """
            SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties
            WHERE labelsOrTypes IS NOT NULL AND properties IS NOT NULL
            RETURN name, type, entityType, labelsOrTypes, properties
            """;

    static DatabaseNames of(Driver driver, DatabaseSelectionProvider databases, GraphModel model) {
        var config = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ);
        Optional.ofNullable(databases.getDatabaseSelection().getValue()).ifPresent(config::withDatabase);
        try (var session = driver.session(config.build())) {
            return new DatabaseNames(names(session, "CALL db.labels()"), names(session, "CALL db.relationshipTypes()"),
                    names(session, "CALL db.propertyKeys()"), new HashSet<>(), new HashSet<>())
                    .withContent(session, model).withIndexes(session);
        }
    }

    private DatabaseNames withIndexes(Session session) {
        session.run(INDEXED).forEachRemaining(index -> {
            (index.get("entityType").asString().equals("NODE") ? labels : types).addAll(strings(index.get("labelsOrTypes")));
            properties.addAll(strings(index.get("properties")));
            if (index.get("type").asString().equals("FULLTEXT")) {
                fulltext.add(index.get("name").asString());
            }
        });
        return this;
    }

    /** Notes the types, too, that are known to the database without being listed, since they have no relationship. */
    private DatabaseNames withContent(Session session, GraphModel model) {
        model.nodes().values().stream().flatMap(type -> type.labels().stream()).distinct()
                .filter(label -> has(session, Cypher.node(label).named("one"), () -> { })).forEach(filled::add);
        model.connections().map(connection -> connection.getValue().type()).distinct()
                .filter(type -> has(session, Cypher.anyNode().relationshipTo(Cypher.anyNode(), type).named("one"), () -> types.add(type)))
                .forEach(filled::add);
        return this;
    }

    private static boolean has(Session session, PatternElement pattern, Runnable known) {
        var result = session.run(Cypher.match(pattern).returning(Cypher.name("one")).limit(1).build().getCypher());
        boolean there = result.hasNext();
        if (result.consume().gqlStatusObjects().stream().noneMatch(status -> status.gqlStatus().equals(UNKNOWN_TYPE))) {
            known.run();
        }
        return there;
    }

    private static Set<String> names(Session session, String procedure) {
        return new HashSet<>(session.run(procedure).list(row -> row.get(0).asString()));
    }

    private static List<String> strings(Value list) {
        return list.asList(Value::asString);
    }

}
