package io.incidentgraph.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ac.simons.neo4j.migrations.core.Migrations;
import io.incidentgraph.CannotStartException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** What happens to a database that is not the program's alone. */
@Neo4jTest
class ForeignDataIT {

    private static final URI ADDRESS = URI.create("neo4j://graph.example.jp");

    private static final String CONTENT = """
            MATCH (node) WHERE none(label IN labels(node) WHERE label STARTS WITH '__Neo4jMigration')
            OPTIONAL MATCH (node)-[edge]->(other)
            WITH node, edge, other ORDER BY elementId(node), elementId(edge)
            RETURN elementId(node) AS id, labels(node) AS labels, properties(node) AS properties,
              collect([elementId(edge), type(edge), properties(edge), elementId(other)]) AS edges
            ORDER BY id
            """;

    private static final String SCHEMA = "SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties WHERE type <> 'LOOKUP' RETURN * ORDER BY name";

    @AfterEach
    void putTheSharedServerRight(Driver driver) {
        driver.executableQuery("MATCH (node) DETACH DELETE node").execute();
        driver.executableQuery("DROP CONSTRAINT 社員番号 IF EXISTS").execute();
        driver.executableQuery("DROP INDEX 部署名 IF EXISTS").execute();
        new Migrations(MigrationsConfiguration.config(""), driver).apply();
    }

    @Test
    void isLeftAsItIsByMigrations(Driver driver) {
        driver.executableQuery("MATCH (step:__Neo4jMigration) DETACH DELETE step").execute();
        drop(driver, "CONSTRAINT", "SHOW CONSTRAINTS YIELD name");
        drop(driver, "INDEX", "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'");
        driver.executableQuery("CREATE CONSTRAINT 社員番号 FOR (node:社員) REQUIRE node.番号 IS UNIQUE").execute();
        driver.executableQuery("CREATE INDEX 部署名 FOR (node:部署) ON (node.名前)").execute();
        driver.executableQuery("""
                CREATE (:社員 {番号: 1, 氏名: '佐藤'})-[:所属 {から: date('2024-04-01')}]->(:部署 {名前: '総務'}),
                  (:Organization {名前: '別の用途の組織'})-[:CAUSED_BY]->(:Cause:Record), (:Incident), (:Document {id: 17})
                """).execute();
        List<Map<String, Object>> content = rows(driver, CONTENT);
        List<Map<String, Object>> schema = rows(driver, SCHEMA);

        MigrationsConfiguration.migrate(driver, ADDRESS, Duration.ZERO, "");

        assertThat(rows(driver, CONTENT)).isEqualTo(content).hasSize(6);
        assertThat(rows(driver, SCHEMA)).containsAll(schema).hasSizeGreaterThan(schema.size());
    }

    @Test
    void isRefusedWhereItContradictsAConstraint(Driver driver) {
        driver.executableQuery("DROP CONSTRAINT organization_id").execute();
        driver.executableQuery("MATCH (step:__Neo4jMigration) DETACH DELETE step").execute();
        driver.executableQuery("UNWIND [1, 2] AS twice CREATE (:Organization {id: 'org:二重', name: '支店' + twice})").execute();

        assertThatThrownBy(() -> MigrationsConfiguration.migrate(driver, ADDRESS, Duration.ZERO, ""))
                .isInstanceOf(CannotStartException.class).hasMessageStartingWith("The database at neo4j://graph.example.jp has data")
                .hasMessageContaining("org:二重").hasMessageContaining("--spring.data.neo4j.database");
        assertThat(rows(driver, "MATCH (node:Organization) RETURN node.name AS name")).hasSize(2);
    }

    @Test
    void isRefusedWhereAnotherVersionOfTheProgramMigratedIt(Driver driver) {
        driver.executableQuery("""
                MATCH (last:__Neo4jMigration) WHERE NOT EXISTS { (last)-[:MIGRATED_TO]->() }
                CREATE (last)-[:MIGRATED_TO {at: datetime(), in: duration('PT1S')}]->(:__Neo4jMigration {version: '9999', description: '未来の版', type: 'CYPHER',
                  source: 'V9999__未来の版.cypher', checksum: '1'})
                """).execute();

        assertThatThrownBy(() -> MigrationsConfiguration.migrate(driver, ADDRESS, Duration.ZERO, ""))
                .isInstanceOf(CannotStartException.class).hasMessageContaining("another version of Incident Graph");
    }

    @Test
    void isRefusedWhereAMigrationWasAnotherOneWhenItRan(Driver driver) {
        driver.executableQuery("MATCH (step:__Neo4jMigration {version: '0002'}) SET step.checksum = '1'").execute();

        assertThatThrownBy(() -> MigrationsConfiguration.migrate(driver, ADDRESS, Duration.ZERO, ""))
                .isInstanceOf(CannotStartException.class).hasMessageContaining("another version of Incident Graph");
    }

    private static void drop(Driver driver, String kind, String list) {
        rows(driver, list).forEach(row -> driver.executableQuery("DROP " + kind + " $name IF EXISTS").withParameters(Map.of("name", row.get("name"))).execute());
    }

    private static List<Map<String, Object>> rows(Driver driver, String query) {
        return driver.executableQuery(query).execute().records().stream().map(row -> row.asMap()).toList();
    }

}
