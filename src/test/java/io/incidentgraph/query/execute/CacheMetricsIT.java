package io.incidentgraph.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

import io.incidentgraph.query.QueryTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@QueryTest
class CacheMetricsIT {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String server;

    CacheMetricsIT(@LocalServerPort int port) {
        this.server = "http://localhost:" + port;
    }

    @ParameterizedTest
    @ValueSource(strings = { "graphql.documents", "graphql.operations" })
    void countsWhatWasFoundAgain(String cache) throws Exception {
        String operation = "{\"query\": \"{ 原因: causes(limit: 1) { id } }\"}".replace("原因", "first" + cache.substring(8));
        ask(operation);
        ask(operation);
        double before = hits(cache);
        ask(operation);
        assertThat(hits(cache)).isEqualTo(before + 1);
    }

    private double hits(String cache) throws Exception {
        var answer = http.send(HttpRequest.newBuilder(URI.create(server + "/actuator/metrics/cache.gets?tag=result:hit&tag=cache:" + cache)).build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).path("measurements").get(0).path("value").doubleValue();
    }

    private void ask(String body) throws IOException, InterruptedException {
        var answer = http.send(HttpRequest.newBuilder(URI.create(server + "/graphql")).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        assertThat(answer.body()).contains("data").doesNotContain("errors");
    }

}
