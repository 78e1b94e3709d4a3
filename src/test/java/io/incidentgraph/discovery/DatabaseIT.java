package io.incidentgraph.discovery;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;

import io.incidentgraph.database.Neo4jTest;
import io.incidentgraph.query.QueryLimits;
import io.incidentgraph.query.QueryRefusedException;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ClientException;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

@Neo4jTest
class DatabaseIT {

    @Test
    void refusesWhatTakesTooLong(Driver driver) {
        assertThatThrownBy(() -> read(driver, Duration.ofMillis(200), "UNWIND range(1, 10000000000) AS n RETURN count(n % 7) AS count"))
                .isInstanceOf(QueryRefusedException.class).hasMessageContaining("took longer than 200 ms, which is the limit");
    }

    @Test
    void refusesAtOnceWhatNeedsTooMuchMemory(Driver driver) {
        assertThatThrownBy(() -> read(driver, Duration.ofMinutes(1), "UNWIND range(1, 100000000) AS n RETURN collect({n: n}) AS all"))
                .isInstanceOf(QueryRefusedException.class).hasMessageContaining("needs more memory");
    }

    @Test
    void onlyReads(Driver driver) {
        assertThatThrownBy(() -> read(driver, Duration.ofMinutes(1), "CREATE (incident:Incident {id: 'inc:偽'}) RETURN incident"))
                .isInstanceOf(ClientException.class);
    }

    @Test
    void asksTheDatabaseThatIsNamed(Driver driver) {
        var named = new Database(driver, QueryLimits.defaults(), DatabaseSelectionProvider.createStaticDatabaseSelectionProvider("absent"));

        assertThatThrownBy(() -> named.read(new Statement("RETURN 1 AS one", Map.of()), row -> row.get(0).asObject())).hasMessageContaining("absent");
    }

    private static Object read(Driver driver, Duration time, String cypher) {
        return new Database(driver, QueryLimits.defaults().withTime(time), DatabaseSelectionProvider.getDefaultSelectionProvider())
                .read(new Statement(cypher, Map.of()), row -> row.get(0).asObject());
    }

}
