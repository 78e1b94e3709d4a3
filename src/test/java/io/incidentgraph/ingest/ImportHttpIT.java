package io.incidentgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.incidentgraph.database.SharedNeo4j;
import io.incidentgraph.graph.GraphDump;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ImportTest
class ImportHttpIT {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Path TOKEN = Path.of("target/import-test/token");

    private static final String IMPORT = """
            mutation ($text: String!) { importRecords(text: $text) { state run records rejected findings { kind position reason } } }""";

    private final HttpClient client = HttpClient.newHttpClient();

    private final int port;

    @TempDir
    Path directory;

    ImportHttpIT(@LocalServerPort int port) {
        this.port = port;
    }

    @BeforeEach
    void empty() {
        SharedNeo4j.get().clean();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "Bearer falsch", "Bearer ", "Basic d3JpdGVyOng=", "%s" })
    void refusesUploadsWithoutTheToken(String header) throws Exception {
        var response = upload(header.formatted(token()), "a.json", TestRecords.records(0, 3));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).hasValueSatisfying(value -> assertThat(value).startsWith("Bearer"));
        assertThat(response.body()).contains("token", "Authorization: Bearer").doesNotContain(token());
        assertThat(dump()).isEmpty();
    }

    @Test
    void importsUploadsAndTellsHowFarTheyAre() throws Exception {
        var job = JSON.readTree(upload("Bearer " + token(), "一覧.json", TestRecords.records(0, 30)).body()).path("job").asString();
        var status = await(job);

        assertThat(status.path("state").asString()).as(status.toString()).isEqualTo("DONE");
        assertThat(status.path("records").asLong()).isEqualTo(30);
        assertThat(status.path("formats").path(0).asString()).isEqualTo("incident records");
        assertThat(dump()).anyMatch(line -> line.contains("inc:shiken-0029"));
        assertThat(Path.of("target/import-test/uploads")).isEmptyDirectory();
    }

    @Test
    void streamsProgressAsEventsUntilTheEnd() throws Exception {
        var job = JSON.readTree(upload("Bearer " + token(), "a.json", TestRecords.records(0, 100)).body()).path("job").asString();

        var events = send(graphQl("subscription ($job: ID!) { importProgress(job: $job) { state records rate } }", Map.of("job", job))
                .header("Accept", "text/event-stream")).body();

        assertThat(events).contains("\"state\":\"DONE\",\"records\":100");
        assertThat(events.lines().filter(line -> line.startsWith("event:")).toList()).last().asString().contains("complete");
    }

    @Test
    void importsRecordsByMutationAndTakesThemBack() throws Exception {
        var text = String.join("\n", TestRecords.records(0, 2)) + "\n{\"id\": \"不完全\"}";
        var done = data(IMPORT, Map.of("text", text)).path("importRecords");

        assertThat(done.path("records").asLong()).as(done.toString()).isEqualTo(2);
        assertThat(done.path("findings").path(0).path("position").asString()).isEqualTo("records, object 3, line 3");

        var undone = data("mutation ($run: ID!) { undoImport(run: $run) { records } }", Map.of("run", done.path("run").asString()));
        assertThat(undone.path("undoImport").path("records").asLong()).isEqualTo(2);
        assertThat(dump()).noneMatch(line -> line.contains("shiken"));
    }

    @Test
    void saysWhichRunIsNotThere() throws Exception {
        var response = JSON.readTree(send(graphQl("mutation { undoImport(run: \"run:無い\") { records } }", Map.of()).header("Authorization", "Bearer " + token())).body());

        assertThat(response.at("/errors/0/message").asString()).as(response.toString()).contains("run:無い", "importRuns");
        assertThat(response.at("/errors/0/extensions/code").asString()).isEqualTo("UNKNOWN_ID");

        var job = send(request("/import/unknown").header("Authorization", "Bearer " + token()));
        assertThat(job.statusCode()).isEqualTo(404);
        assertThat(job.body()).contains("There is no import 'unknown'");
    }

    @Test
    void saysWhatAnUploadNeeds() throws Exception {
        var nothing = send(request("/import").header("Authorization", "Bearer " + token()).POST(BodyPublishers.noBody()));
        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(nothing.body()).contains("curl -F file=@incidents.json");

        var body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n{}\r\n--x--\r\n";
        var unclear = send(request("/import?dryRun=maybe").header("Authorization", "Bearer " + token())
                .header("Content-Type", "multipart/form-data; boundary=x").POST(BodyPublishers.ofString(body)));
        assertThat(unclear.statusCode()).isEqualTo(400);
        assertThat(unclear.body()).contains("dryRun is 'maybe': it must be true or false");
    }

    @ParameterizedTest
    @ValueSource(strings = { "mutation { importRecords(text: \"{}\") { state } }", "mutation { undoImport(run: \"run:x\") { records } }" })
    void refusesMutationsWithoutTheToken(String mutation) throws Exception {
        var response = JSON.readTree(send(graphQl(mutation, Map.of())).body());

        assertThat(response.path("errors").path(0).path("message").asString()).contains("Authorization: Bearer");

        assertThat(response.path("errors").path(0).path("extensions").path("classification").asString()).as(response.toString())
                .isEqualTo("UNAUTHORIZED");
        assertThat(response.path("data").isNull() || response.path("data").isMissingNode()).isTrue();
    }

    @Test
    void readsWithoutTheToken() throws Exception {
        assertThat(send(graphQl("{ incidents(limit: 1) { id } }", Map.of())).body()).isEqualTo("{\"data\":{\"incidents\":[]}}");
    }

    @Test
    void keepsTheTokenFromOthersAndOutOfTheLog() throws IOException {
        assertThat(Files.getPosixFilePermissions(TOKEN)).hasToString("[OWNER_READ, OWNER_WRITE]");
        assertThat(token()).hasSizeGreaterThan(30);
    }

    private JsonNode data(String document, Map<String, Object> variables) throws Exception {
        return JSON.readTree(send(graphQl(document, variables).header("Authorization", "Bearer " + token())).body()).path("data");
    }

    private HttpRequest.Builder graphQl(String document, Map<String, Object> variables) {
        return request("/graphql").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", document, "variables", variables))));
    }

    private HttpResponse<String> upload(String authorization, String name, List<String> records) throws Exception {
        var content = Files.readString(TestRecords.array(directory.resolve("a"), records));
        var body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n%s\r\n--x--\r\n".formatted(name, content);
        var request = request("/import").header("Content-Type", "multipart/form-data; boundary=x").POST(BodyPublishers.ofString(body));
        return send(authorization.isEmpty() ? request : request.header("Authorization", authorization));
    }

    private JsonNode await(String job) {
        return Awaitility.await().until(() -> JSON.readTree(send(request("/import/" + job).header("Authorization", "Bearer " + token())).body()),
                status -> List.of("DONE", "FAILED").contains(status.path("state").asString()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String token() throws IOException {
        return Files.readString(TOKEN).strip();
    }

    private static List<String> dump() {
        return GraphDump.of(SharedNeo4j.get().driver());
    }

}
