package io.incidentgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.incidentgraph.database.ApplicationTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApplicationTest
class GraphiqlIT {

    @LocalServerPort
    int port;

    @Test
    void opensAnExampleAndRunsItWithoutAnotherHost(@Autowired ExamplesController examples) throws Exception {
        Example example = examples.graphql().getLast();
        try (Chromium chromium = Chromium.start()) {
            chromium.open("http://127.0.0.1:" + this.port + "/graphiql");
            chromium.click(".examples-list li:last-child button");
            chromium.waitForText(".graphiql-query-editor", example.query().lines().findFirst().orElseThrow());
            chromium.click("button.graphiql-execute-button");
            chromium.waitForText(".graphiql-response", "\"data\"");
            chromium.screenshot("graphiql");
            assertThat(chromium.requests()).isNotEmpty()
                    .allSatisfy(url -> assertThat(URI.create(url).getHost()).isIn("127.0.0.1", "localhost"));
        }
    }

}
