package io.incidentgraph.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import io.incidentgraph.database.Neo4jTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

@Neo4jTest
@ExtendWith(OutputCaptureExtension.class)
class DatabaseStatisticsIT {

    private final Driver driver;
    private final AtomicLong clock = new AtomicLong();
    private DatabaseStatistics statistics;

    DatabaseStatisticsIT(Driver driver) {
        this.driver = driver;
    }

    @BeforeEach
    void fill() {
        statistics = on(driver, 10_000);
        driver.executableQuery("CREATE INDEX caused_by_party IF NOT EXISTS FOR ()-[r:CAUSED_BY]-() ON (r.party)").execute();
        driver.executableQuery("CALL db.awaitIndexes()").execute();
        driver.executableQuery("""
                UNWIND range(1, 3000) AS number
                CREATE (i:Incident {id: 'inc:' + number, year: 2000 + number % 3, titleJa: '誤送信'})
                WITH collect(i) AS incidents
                CREATE (c:Cause {id: 'error.misdelivery'}), (d:Cause {id: 'error.loss'})
                FOREACH (i IN incidents | CREATE (i)-[:CAUSED_BY {party: CASE i.year WHEN 2000 THEN 'VENDOR' ELSE 'SELF' END}]->(c))
                FOREACH (i IN incidents[..5] | CREATE (i)-[:CAUSED_BY]->(d))
                """).execute();
    }

    @AfterEach
    void close() {
        driver.executableQuery("DROP INDEX caused_by_party IF EXISTS").execute();
        statistics.close();
    }

    @Test
    void countsNodesAndRelationships() {
        assertThat(statistics.nodes("Incident")).isEqualTo(3000);
        assertThat(statistics.relationships("CAUSED_BY")).isEqualTo(3005);
        assertThat(statistics.nodes("無い")).isZero();
        assertThat(statistics.relationships("無い")).isZero();
    }

    @Test
    void countsWhatHangsOnAValue() {
        assertThat(statistics.linked("Cause", "id", "error.loss", "CAUSED_BY", false)).isEqualTo(5);
        assertThat(statistics.linked("Cause", "id", "error.loss", "CAUSED_BY", true)).isZero();
        assertThat(statistics.linked("Cause", "id", List.of("error.loss", "error.misdelivery"), "CAUSED_BY", false)).isEqualTo(3005);
        assertThat(statistics.linked("Incident", "id", "inc:3", "CAUSED_BY", true)).isEqualTo(2);
        assertThat(statistics.relationshipsWith("CAUSED_BY", "party", "VENDOR")).isEqualTo(1000);
    }

    @Test
    void countsWhatHangsOnAConceptAndWhatIsNarrower() {
        driver.executableQuery("""
                MATCH (c:Cause) CREATE (c)-[:BROADER]->(:Concept)
                WITH collect(c) AS causes
                CREATE (top:Cause {id: 'error'})
                FOREACH (c IN causes | CREATE (c)-[:BROADER]->(top))
                """).execute();
        assertThat(statistics.linkedWithin("Cause", "id", "error", "BROADER", true, "CAUSED_BY", false)).isEqualTo(3005);
        assertThat(statistics.linkedWithin("Cause", "id", "error.loss", "BROADER", true, "CAUSED_BY", false)).isEqualTo(5);
        assertThat(statistics.linkedWithin("Cause", "id", "無い", "BROADER", true, "CAUSED_BY", false)).isZero();
        assertThat(statistics.linkedWithin("Cause", "labelJa", "誤送信", "BROADER", true, "CAUSED_BY", false)).isEqualTo(3005);
    }

    @Test
    void expectsHubsWhereARelationshipHasLed() {
        assertThat(statistics.degree("CAUSED_BY", false)).isBetween(2_900.0, 3_000.0);
        assertThat(statistics.degree("CAUSED_BY", true)).isBetween(1.0, 2.0);
        assertThat(statistics.degree("無い", true)).isEqualTo(1);
    }

    @Test
    void estimatesBeyondAThousandNodes() {
        assertThat(statistics.linked("Incident", "year", List.of(2000, 2001, 2002), "CAUSED_BY", true)).isBetween(2900L, 3100L);
    }

    @Test
    void takesEverythingForLinkedWhereNoIndexHelpsToCount() {
        assertThat(statistics.linked("Incident", "titleJa", "無い", "CAUSED_BY", true)).isEqualTo(3005);
        assertThat(statistics.relationshipsWith("CAUSED_BY", "confidence", 0.5)).isEqualTo(3005);
    }

    @Test
    void knowsTheIndexes() {
        assertThat(statistics.indexed("Incident", List.of("id"))).isTrue();
        assertThat(statistics.indexed("Incident", List.of("year"))).isTrue();
        assertThat(statistics.indexed("Incident", List.of("year", "id"))).isFalse();
        assertThat(statistics.indexed("Incident", List.of("searchText"))).isFalse();
        assertThat(statistics.relationshipIndexed("CAUSED_BY", "party")).isTrue();
        assertThat(statistics.relationshipIndexed("CAUSED_BY", "status")).isFalse();
    }

    @Test
    void takesAnyNameForAName() {
        String name = "`]-() DETACH DELETE n //";
        assertThat(statistics.nodes(name)).isZero();
        assertThat(statistics.relationships(name)).isZero();
        driver.executableQuery("CREATE INDEX odd IF NOT EXISTS FOR (n:`x``y`) ON (n.`a``b`)").execute();
        driver.executableQuery("CALL db.awaitIndexes()").execute();
        driver.executableQuery("CREATE (:`x``y` {`a``b`: 1})-[:`t``u`]->()").execute();
        assertThat(on(driver, 10_000).linked("x`y", "a`b", 1, "t`u", true)).isEqualTo(1);
        driver.executableQuery("DROP INDEX odd").execute();
    }

    @Test
    void showsAnOldAnswerOnceAndTheNewOneSoonAfter() throws InterruptedException {
        assertThat(statistics.nodes("Incident")).isEqualTo(3000);
        driver.executableQuery("CREATE (:Incident {id: 'inc:新しい'})").execute();
        assertThat(statistics.nodes("Incident")).isEqualTo(3000);
        clock.addAndGet(Duration.ofSeconds(11).toNanos());
        for (int attempt = 0; statistics.nodes("Incident") == 3000 && attempt < 100; attempt++) {
            Thread.sleep(20);
        }
        assertThat(statistics.nodes("Incident")).isEqualTo(3001);
    }

    @Test
    void remembersOnlySoMuch() {
        for (int number = 0; number < 500; number++) {
            statistics.linked("Incident", "id", "inc:" + number, "CAUSED_BY", true);
        }
        assertThat(statistics.remembered()).isBetween(1L, 100L);
        statistics.linked("Incident", "id", "長".repeat(20_000), "CAUSED_BY", true);
        assertThat(statistics.remembered()).isBetween(1L, 100L);
    }

    @Test
    void goesOnWithoutADatabaseAndWarnsOnce(CapturedOutput log) {
        try (var nowhere = GraphDatabase.driver("bolt://localhost:1"); var lost = on(nowhere, 10_000)) {
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                assertThat(lost.nodes("Incident")).isEqualTo(DatabaseStatistics.UNKNOWN);
                assertThat(lost.relationships("CAUSED_BY")).isEqualTo(DatabaseStatistics.UNKNOWN);
                assertThat(lost.indexed("Incident", List.of("id"))).isFalse();
            });
        }
        assertThat(log.getOut().split("did not answer a question about its own size", -1)).hasSize(2);
    }

    private DatabaseStatistics on(Driver driver, long room) {
        return new DatabaseStatistics(driver, DatabaseSelectionProvider.getDefaultSelectionProvider(),
                new Fresh.Timing(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofHours(1), clock::get), room);
    }

}
