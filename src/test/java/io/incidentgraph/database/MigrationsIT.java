package io.incidentgraph.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ClientException;

@Neo4jTest
class MigrationsIT {

    @ParameterizedTest
    @ValueSource(strings = { "Incident", "Organization", "Cause", "Record", "Passage", "Document", "Alias", "Count" })
    void refusesASecondNodeWithTheSameId(String label, Driver driver) {
        String create = "CREATE (node:$($label) {id: $id})";
        Map<String, Object> parameters = Map.of("label", label, "id", "二重登録");
        driver.executableQuery(create).withParameters(parameters).execute();
        assertThatThrownBy(() -> driver.executableQuery(create).withParameters(parameters).execute())
                .isInstanceOf(ClientException.class).hasMessageContaining("already exists");
    }

    @Test
    void areAllApplied(Driver driver) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("cypher/migrations"))) {
            assertThat(driver.executableQuery("MATCH (step:__Neo4jMigration) RETURN step.source AS file").execute()
                    .records().stream().map(step -> step.get("file").asString(null)).filter(Objects::nonNull))
                    .containsExactlyInAnyOrderElementsOf(files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void goOnWhereAProgramWasKilled(Driver driver) {
        driver.executableQuery("DROP CONSTRAINT incident_id").execute();
        driver.executableQuery("MATCH (step:__Neo4jMigration) DETACH DELETE step").execute();
        driver.executableQuery("CREATE (:__Neo4jMigrationsLock {id: 'その後停止したプログラム', name: 'John Doe'})").execute();

        assertThatThrownBy(() -> migrations(driver).apply()).isInstanceOf(MigrationsException.class);
        new MigrationLock(driver, "").await(Duration.ZERO);

        assertThat(migrations(driver).apply()).isPresent();
        assertThat(driver.executableQuery("SHOW CONSTRAINTS YIELD name WHERE name = 'incident_id'").execute().records()).hasSize(1);
    }

    @Test
    void waitForAnotherProgramThatMigrates(Driver driver) throws InterruptedException {
        driver.executableQuery("CREATE (:__Neo4jMigrationsLock {id: '移行中のプログラム', name: 'John Doe'})").execute();
        var waiting = Thread.ofVirtual().start(() -> new MigrationLock(driver, "").await(Duration.ofMinutes(5)));
        assertThat(waiting.join(Duration.ofMillis(500))).isFalse();

        driver.executableQuery("MATCH (lock:__Neo4jMigrationsLock) DELETE lock").execute();

        assertThat(waiting.join(Duration.ofMinutes(2))).isTrue();
    }

    private static Migrations migrations(Driver driver) {
        return new Migrations(MigrationsConfiguration.config(""), driver);
    }

    @Test
    void findsJapaneseWordsInTheMiddleOfAText(Driver driver) {
        driver.executableQuery("CREATE (:Incident {id: 'inc:1', searchText: $text})")
                .withParameters(Map.of("text", "委託先の設定ミスにより会員データベースが公開された")).execute();
        driver.executableQuery("CALL db.awaitIndexes()").execute();
        assertThat(hits(driver, "incidentText", "+\"委託先\" +\"設定\"")).containsExactly("inc:1");
        assertThat(hits(driver, "incidentText", "\"警察\"")).isEmpty();
    }

    @Test
    void findsAnOrganizationByOneOfItsAliases(Driver driver) {
        driver.executableQuery("CREATE (:Organization {id: 'org:JP:試験', name: '試験市', aliases: $aliases})")
                .withParameters(Map.of("aliases", List.of("試験市役所", "Shiken City"))).execute();
        assertThat(hits(driver, "organizationText", "shiken")).containsExactly("org:JP:試験");
        assertThat(hits(driver, "organizationText", "\"市役所\"")).containsExactly("org:JP:試験");
    }

    private static List<String> hits(Driver driver, String index, String phrase) {
        return driver.executableQuery("""
                CALL db.index.fulltext.queryNodes($index, $phrase) YIELD node
                RETURN node.id AS id ORDER BY id
                """).withParameters(Map.of("index", index, "phrase", phrase)).execute()
                .records().stream().map(found -> found.get("id").asString()).toList();
    }

}
