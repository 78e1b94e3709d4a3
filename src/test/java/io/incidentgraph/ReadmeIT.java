package io.incidentgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import io.incidentgraph.database.ApplicationTest;
import io.incidentgraph.database.SharedNeo4j;
import io.incidentgraph.graph.RecordStore;
import io.incidentgraph.starter.StarterSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the README shows is what the program answers. */
@ApplicationTest
class ReadmeIT {

    @LocalServerPort
    int port;

    @BeforeEach
    void loadTheStarterSet(@Autowired RecordStore store) {
        SharedNeo4j.get().clean();
        store.add("starter set", StarterSet.records());
    }

    @Test
    void theFirstQuestionHasTheAnswerThatStandsThere() throws Exception {
        assertThat(ask(block("graphql"))).isEqualTo(JsonMapper.shared().readTree(block("json")));
    }

    @Test
    void theQuestionForBrowserDrawsTheContractorsMisconfiguration(@Autowired Driver driver) throws IOException {
        assertThat(driver.executableQuery(block("cypher")).execute().records())
                .isNotEmpty().allSatisfy(row -> assertThat(row.get("incident").get("id").asString()).isEqualTo("inc:sowel-2025-database-erased"));
    }

    private JsonNode ask(String query) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(port))).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(Map.of("query", query)))).build();
        try (var client = HttpClient.newHttpClient()) {
            return JsonMapper.shared().readTree(client.send(request, BodyHandlers.ofString()).body());
        }
    }

    private static String block(String language) throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("```" + language + "\n") + language.length() + 4;
        return readme.substring(start, readme.indexOf("```", start));
    }

}
