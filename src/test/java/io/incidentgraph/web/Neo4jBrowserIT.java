package io.incidentgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.incidentgraph.database.ApplicationTest;
import io.incidentgraph.database.SharedNeo4j;
import io.incidentgraph.graph.RecordStore;
import io.incidentgraph.starter.StarterSet;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApplicationTest
class Neo4jBrowserIT {

    private static final String QUESTION = "委託先の設定ミスで個人情報が漏れたおそれがあるのはどこか。";
    private static final String CAUSE = "設定ミス";
    private static final String IN_THE_GUIDE = "(incident:Incident)-[edge]->(what)";

    @LocalServerPort
    int port;

    @BeforeEach
    void loadTheStarterSet(@Autowired RecordStore store) {
        SharedNeo4j.get().clean();
        store.writeCatalogue();
        store.add("starter set", StarterSet.records());
    }

    @Test
    void logsInAndDrawsTheAnswerOfAQuestionOfTheStartPageWithoutAnotherHost() throws Exception {
        // a container's may be another name of this host
        String database = SharedNeo4j.get().uri().getHost();
        try (Chromium chromium = Chromium.start(database)) {
            chromium.open("http://localhost:" + this.port + "/");
            chromium.follow(QUESTION);
            chromium.element("[data-testid=password]").sendKeys(SharedNeo4j.get().password());
            chromium.click("[data-testid=connect]");
            chromium.waitForText("body", "You are connected as user neo4j");
            chromium.waitForText("[data-testid=stream]", IN_THE_GUIDE);
            chromium.screenshot("neo4j-browser-guide");
            chromium.click("[data-testid=editor-Run]");
            chromium.waitForNode(CAUSE);
            chromium.screenshot("neo4j-browser");
            chromium.click("[data-testid=navigationFavorites]");
            chromium.element("[data-testid='savedScriptsFolder-Incident Graph']");
            chromium.screenshot("neo4j-browser-favourites");
            assertThat(chromium.requests()).isNotEmpty()
                    .allSatisfy(url -> assertThat(URI.create(url).getHost()).isIn("127.0.0.1", "localhost", database));
        }
    }

}
