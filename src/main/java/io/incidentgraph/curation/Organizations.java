package io.incidentgraph.curation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.stereotype.Component;

import io.incidentgraph.curation.match.NamedOrganization;
import io.incidentgraph.query.NodePredicate;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;

/** Reads the named organizations. */
@Component
class Organizations {

    private static final String ALL = """
            MATCH (organization:Organization) WHERE organization.name IS NOT NULL
            """;

    private static final String SOME = """
            MATCH (organization:Organization) WHERE organization.id IN $ids AND organization.name IS NOT NULL
            """;

    private static final String NAMES = """
            RETURN organization.id AS id, organization.name AS name, organization.aliases AS aliases, organization.country AS country,
                organization.corporateNumber AS corporateNumber, organization.lei AS lei
            ORDER BY id LIMIT $limit
            """;

    private static final List<String> EXACT_KEYS = List.of("corporateNumber", "lei");

    private static final Renderer RENDERER = Renderer.getRenderer(Configuration.newConfig().withDialect(Dialect.NEO4J_5_DEFAULT_CYPHER).build());

    private final Driver driver;

    private final DatabaseSelectionProvider databases;

    private final int most;

    private final NodePredicate predicate;

    Organizations(Driver driver, DatabaseSelectionProvider databases, CurationSettings settings, ObjectProvider<NodePredicate> predicates) {
        this.driver = driver;
        this.databases = databases;
        this.most = settings.organizations();
        this.predicate = predicates.getIfAvailable(() -> NodePredicate.NONE);
    }

    /**
     * All of them, whoever asks.
     *
     * @throws QueryRefusedException if there are more than the settings allow
     */
    List<NamedOrganization> named() {
        var organizations = read(ALL + NAMES, Map.of("limit", most + 1)).stream().map(Organizations::organization).toList();
        if (organizations.size() > most) {
            throw new QueryRefusedException(Code.TOO_MANY_NODES, ("There are more than %,d named organizations, which is the limit for holding their names "
                    + "against each other. Set incident-graph.curation.organizations to more, and give the program more memory.").formatted(most));
        }
        return organizations;
    }

    /** Those with these ids that may be seen by whoever asks. */
    List<NamedOrganization> named(Collection<String> ids) {
        return read(SOME + NAMES, Map.of("ids", List.copyOf(visible(ids)), "limit", ids.size())).stream().map(Organizations::organization).toList();
    }

    /** Of the organizations with these ids, those that may be seen by whoever asks. */
    Set<String> visible(Collection<String> ids) {
        Node organization = Cypher.node("Organization").named("organization");
        Condition condition = predicate.on("Organization", organization);
        if (condition.equals(Cypher.noCondition())) {
            return Set.copyOf(ids);
        }
        var statement = Cypher.match(organization).where(organization.property("id").in(Cypher.parameter("ids", List.copyOf(ids)))).and(condition)
                .returning(organization.property("id").as("id")).build();
        return new HashSet<>(read(RENDERER.render(statement), statement.getCatalog().getParameters()).stream().map(row -> row.get("id").asString()).toList());
    }

    private List<Record> read(String statement, Map<String, Object> parameters) {
        var config = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ);
        Optional.ofNullable(databases.getDatabaseSelection().getValue()).ifPresent(config::withDatabase);
        try (var session = driver.session(config.build())) {
            return session.executeRead(tx -> tx.run(statement, parameters).list());
        }
    }

    private static NamedOrganization organization(Record row) {
        var names = new LinkedHashSet<>(List.of(row.get("name").asString()));
        if (!row.get("aliases").isNull()) {
            names.addAll(row.get("aliases").asList(Value::asString));
        }
        var keys = new HashMap<String, String>();
        EXACT_KEYS.forEach(kind -> keys.put(kind, row.get(kind).asString("")));
        keys.values().removeIf(String::isEmpty);
        return new NamedOrganization(row.get("id").asString(), List.copyOf(names), row.get("country").asString(null), keys);
    }

}
