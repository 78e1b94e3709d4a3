package io.incidentgraph.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** Asks the program of a test in GraphQL over HTTP. */
public record Questions(RestClient http) {

    public static Questions to(int port) {
        return new Questions(RestClient.create("http://localhost:" + port));
    }

    /** The whole answer. */
    public JsonNode post(Map<String, ?> request) {
        return http.post().uri("/graphql").contentType(MediaType.APPLICATION_JSON).body(request).retrieve().body(JsonNode.class);
    }

    /** The data of an answer without errors. */
    public JsonNode ask(String operation) {
        var answer = post(Map.of("query", operation));
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.path("data");
    }

    /** What is said of an argument that is out of its range. */
    public String refusal(String operation) {
        var error = post(Map.of("query", operation)).at("/errors/0");
        assertThat(error.at("/extensions/code").asString()).as(error.toString()).isEqualTo("ARGUMENT_OUT_OF_RANGE");
        return error.get("message").asString();
    }

}
