package io.incidentgraph.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ApplicationTest
class ApplicationStartIT {

    @Test
    void startsNothingEmbeddedWhereAServerIsNamed(@Autowired ApplicationContext context) {
        assertThat(context.getBeansOfType(StartingServer.class)).isEmpty();
    }

    @Test
    void reachesTheDatabaseThroughTheDriver(@Autowired Driver driver) {
        assertThat(driver.executableQuery("RETURN '漏えい' AS word").execute().records().getFirst().get("word").asString())
                .isEqualTo("漏えい");
    }

}
