package io.incidentgraph.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import io.incidentgraph.database.SharedNeo4j;
import io.incidentgraph.query.QueryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

@QueryTest
class QueryHttpIT {

    private final RestClient http;

    QueryHttpIT(@LocalServerPort int port) {
        http = RestClient.builder().baseUrl("http://localhost:" + port).defaultStatusHandler(_ -> true, (_, _) -> { }).build();
    }

    @BeforeEach
    void fill() {
        SharedNeo4j.get().clean();
        TestGraph.create(SharedNeo4j.get().driver());
    }

    @Test
    void answersOverHttp() {
        assertThat(post(Map.of("query", "query ($id: ID!) {incidents(where: {id: {eq: $id}}) {titleJa causesConnection {totalCount}}}",
                "variables", Map.of("id", "inc:sakura-2024"))))
                .isEqualTo(Map.of("data", Map.of("incidents", List.of(
                        Map.of("titleJa", "メールの誤送信", "causesConnection", Map.of("totalCount", 1))))));
    }

    @Test
    void answersConnectionsAndInterfacesOfEdges() {
        assertThat(post(Map.of("query", """
                {incidentsConnection(first: 1) {
                  pageInfo {hasNextPage} edges {node {causesConnection(first: 1) {edges {properties {...fact}}}}}}}
                fragment fact on Fact {id confidence evidence {note}}
                """)).toString()).contains("hasNextPage=true", "confidence=").doesNotContain("errors");
    }

    @Test
    void showsTheStatementsToWhoeverAsksForThem() {
        String operation = "{first: incidents(where: {year: {eq: 2024}}) {id} causes(limit: 1) {id}}";
        assertThat(post(Map.of("query", operation))).doesNotContainKey("extensions");
        var shown = post(Map.of("query", operation, "extensions", Map.of("cypher", true)));
        List<Map<String, Object>> statements = ((Map<String, List<Map<String, Object>>>) shown.get("extensions")).get("cypher");
        assertThat(statements).extracting(statement -> statement.get("field")).containsExactlyInAnyOrder("/first", "/causes");
        var first = statements.stream().filter(statement -> statement.get("field").equals("/first")).findFirst().orElseThrow();
        assertThat((String) first.get("statement")).startsWith("MATCH (incident0:Incident)\nWHERE incident0.year = $p0");
        assertThat(first.get("parameters")).isEqualTo(Map.of("p0", 2024, "p1", 10001));
    }

    @Test
    void namesTheArgumentTheValueAndTheRemedy() {
        assertThat(post(Map.of("query", "{incidents(limit: 5000) {id}}")).toString())
                .contains("limit is 5000; it can be 0 to 1000", "classification=BAD_REQUEST", "code=ARGUMENT_OUT_OF_RANGE");
        assertThat(post(Map.of("query", "{incidents(where: {occurredFrom: {gt: \"昨日\"}}) {id}}")).toString())
                .contains("昨日").contains("2025-09-22");
    }

    @Test
    void answersWhatIsNoQueryAsTheSpecificationOfGraphQlOverHttpSays() {
        var response = http.post().uri("/graphql").contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.valueOf("application/graphql-response+json"))
                .body(Map.of("query", "{incidents {noSuchField}}")).retrieve().toEntity(Map.class);
        assertThat(response.getStatusCode().value()).isEqualTo(400);
        assertThat(response.getBody().toString()).contains("noSuchField");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> post(Map<String, Object> request) {
        return http.post().uri("/graphql").contentType(MediaType.APPLICATION_JSON).body(request).retrieve().body(Map.class);
    }

}
