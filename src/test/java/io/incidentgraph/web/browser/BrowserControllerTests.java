package io.incidentgraph.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class BrowserControllerTests {

    @Test
    void saysWhereTheGuideIsWhenTheBuildLacksBrowser() {
        var database = new DatabaseAddress(new Neo4jConnectionDetails() { }, null);
        MockMvcTester program = MockMvcTester.of(new BrowserController(database, new ClassPathResource("of/another/build.html")));
        assertThat(program.get().uri("/browser/").accept(MediaType.TEXT_HTML, MediaType.ALL)).hasStatus(404)
                .hasContentTypeCompatibleWith(MediaType.TEXT_PLAIN)
                .bodyText().contains("does not contain Neo4j Browser", "/browser-pack/guide", "/browser-pack/style.grass", "含みません");
    }

}
