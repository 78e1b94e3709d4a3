package io.incidentgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.incidentgraph.database.ApplicationTest;
import io.incidentgraph.database.SharedNeo4j;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApplicationTest
class Neo4jBrowserIT {

    private static final String QUERY = """
            // 原因を共有する事案
            MATCH path = (:Incident)-[:CAUSED_BY]->(:Cause)<-[:CAUSED_BY]-(:Incident)
            RETURN path
            """;

    @LocalServerPort
    int port;

    @BeforeEach
    void twoIncidentsShareACause(@Autowired Driver driver) {
        SharedNeo4j.get().clean();
        driver.executableQuery("""
                CREATE (one:Incident {id: 'inc:一', titleJa: '会員データベースの公開'})
                CREATE (two:Incident {id: 'inc:二', titleJa: '名簿の誤送信'})
                CREATE (cause:Cause {id: 'error.misconfiguration', labelJa: '設定ミス'})
                CREATE (one)-[:CAUSED_BY]->(cause)<-[:CAUSED_BY]-(two)
                """).execute();
    }

    @Test
    void logsInAndDrawsTheAnswerOfAQueryWithoutAnotherHost() throws Exception {
        try (Chromium chromium = Chromium.start()) {
            chromium.open("http://localhost:" + this.port + "/browser/?cmd=edit&arg="
                    + URLEncoder.encode(QUERY, StandardCharsets.UTF_8));
            chromium.element("[data-testid=password]").sendKeys(SharedNeo4j.get().password());
            chromium.click("[data-testid=connect]");
            chromium.waitForText("body", "You are connected as user neo4j");
            chromium.click("[data-testid=editor-Run]");
            chromium.waitForNode("設定ミス");
            chromium.waitForNode("名簿の誤送信");
            chromium.screenshot("neo4j-browser");
            assertThat(chromium.requests()).isNotEmpty()
                    .allSatisfy(url -> assertThat(URI.create(url).getHost()).isIn("127.0.0.1", "localhost"));
        }
    }

}
