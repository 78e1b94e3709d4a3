package io.incidentgraph.bench.discover;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program, asked over HTTP. */
record Ours(HttpClient http, URI graphql) {

    private static final String QUESTION = """
            query ($where: IncidentWhere) { sharedCauses(where: $where, by: [CAUSE, PARTY, ASSET]) { incidentCount patterns {
              pattern { feature id } incidentCount possibleCount eventCount organizationCount share lift pValue persons { min max incidentCount }
              trend { year incidentCount } firstSeen lastSeen } } }
            """;

    /** The answer as {@link ByHand} writes it. */
    List<String> ask(ByHand.Asked asked) throws IOException, InterruptedException {
        return post(QUESTION, Map.of("where", asked.where())).at("/data/sharedCauses/patterns").valueStream().map(Ours::line).toList();
    }

    /** How many incidents are asked about. */
    int count(ByHand.Asked asked) throws IOException, InterruptedException {
        return post("query ($where: IncidentWhere) { sharedCauses(where: $where) { incidentCount } }", Map.of("where", asked.where()))
                .at("/data/sharedCauses/incidentCount").asInt();
    }

    /** Waits until all facts are in memory. */
    void warm() throws IOException, InterruptedException {
        while (send("{ sharedCauses { incidentCount } }", Map.of()).has("errors")) {
            Thread.sleep(1_000);
        }
    }

    JsonNode post(String query, Map<String, Object> variables) throws IOException, InterruptedException {
        JsonNode answer = send(query, variables);
        if (answer.has("errors")) {
            throw new IOException(answer.toString());
        }
        return answer;
    }

    private JsonNode send(String query, Map<String, Object> variables) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(graphql).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(Map.of("query", query, "variables", variables)))).build();
        return JsonMapper.shared().readTree(http.send(request, BodyHandlers.ofString()).body());
    }

    private static String line(JsonNode pattern) {
        return "%s %d %d %d %s %s %d %d %s".formatted(pattern.get("pattern").valueStream().map(value -> value.get("id").asString()).toList(),
                pattern.get("incidentCount").asInt(), pattern.get("possibleCount").asInt(), pattern.get("organizationCount").asInt(),
                pattern.get("firstSeen").asString(), pattern.get("lastSeen").asString(), pattern.path("persons").path("min").asLong(0),
                pattern.path("persons").path("incidentCount").asInt(0), pattern.get("trend").valueStream()
                        .map(year -> List.of(year.get("year").asInt(), year.get("incidentCount").asInt())).collect(Collectors.toList()));
    }

}
