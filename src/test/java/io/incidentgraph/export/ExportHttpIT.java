package io.incidentgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.incidentgraph.export.read.Counts;
import io.incidentgraph.graph.RecordStore;
import io.incidentgraph.ingest.ImportTest;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.format.RecordFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

@ImportTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportHttpIT {

    private static final Path TOKEN = Path.of("target/import-test/token");

    private final HttpClient client = HttpClient.newHttpClient();

    private final int port;

    ExportHttpIT(@LocalServerPort int port) {
        this.port = port;
    }

    @BeforeAll
    void load(@Autowired RecordStore store) {
        Starter.load(store);
    }

    @Test
    void givesTheRecordsBackAsTheyCame() throws Exception {
        var lines = text("/export/records").lines().toList();

        assertThat(lines).containsExactlyInAnyOrderElementsOf(Starter.records().stream().map(IncidentRecord::body).toList());
        assertThat(lines.stream().map(IncidentRecord::idOf).toList()).isSorted();
    }

    @Test
    void givesIncidentsOfAFilterWithTheirRecordsOnly() throws Exception {
        var lines = text("/export/records?where=" + encoded("{\"titleJa\": {\"contains\": \"移行作業\"}}")).lines().toList();

        assertThat(lines).isNotEmpty().allSatisfy(line -> assertThat(line).contains("sowel-2025"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/export/graphml", "/export/graphml?where=%7B%22causes%22%3A%7B%22some%22%3A%7B%22id%22%3A%7B%22eq%22%3A%22malware.ransomware%22%7D%7D%7D%7D" })
    void givesGraphMlThatAReaderOfItTakes(String address) throws Exception {
        var xml = text(address);
        var graph = ReadBack.graphMl(xml);

        assertThat(graph.nodes()).isGreaterThan(20);
        assertThat(graph.things().size() - graph.nodes()).isGreaterThan(20);
        assertThat(graph.things().get("Cause:malware.ransomware")).containsEntry("labelJa", "ランサムウェア");
        assertThat(xml).contains("<node id=\"Cause:malware.ransomware\"><data key=\"n.label\">ランサムウェア</data>");
    }

    @Test
    void givesWhatLiesAroundNodes() throws Exception {
        var near = text("/export/graphml?depth=1&nodes=malware.ransomware");
        var far = text("/export/graphml?depth=2&nodes=malware.ransomware");

        assertThat(near).contains("VPN機器を通ったランサムウェアとリークサイトでの公開").doesNotContain("\"Organization:");
        assertThat(far).contains("\"Organization:", "\"Cause:malware\"").hasSizeGreaterThan(near.length()).doesNotContain("移行作業中");
    }

    @Test
    void givesTheIncidentsOfAnAnswerOfSharedCauses() throws Exception {
        var lines = text("/export/records?sharedCauses=" + encoded("{\"by\": [\"CAUSE\"], \"limit\": 1, \"where\": {\"causes\": {\"some\": {\"id\": {\"eq\": \"malware.ransomware\"}}}}}")).lines().toList();

        assertThat(lines).hasSize(3).allSatisfy(line -> assertThat(line).contains("malware.ransomware"));
        assertThat(get("/export/records?sharedCauses=" + encoded("{\"nach\": 1}")).body()).contains("no argument 'nach'");
        assertThat(get("/export/records?sharedCauses=" + encoded("{\"limit\": 0}")).body()).contains("limit is 0");
    }

    @Test
    void describesAnExportByItsQueryTheStateOfTheGraphAndItsHash() throws Exception {
        var question = "?where=" + encoded("{\"causes\": {\"some\": {\"id\": {\"eq\": \"malware.ransomware\"}}}}");
        var manifest = JsonMapper.shared().readTree(text("/export/records" + question + "&part=manifest"));
        var payload = text("/export/records" + question).getBytes(StandardCharsets.UTF_8);

        assertThat(manifest.path("payload").path("sha256").asString()).isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(payload)));
        assertThat(manifest.path("payload").path("bytes").asInt()).isEqualTo(payload.length);
        assertThat(manifest.path("query").path("where").path("causes").isObject()).isTrue();
        assertThat(manifest.path("nodes").path("Record").asInt()).isEqualTo(manifest.path("records").path("DISCLOSURE").asInt() + manifest.path("records").path("COMMENTARY").asInt());
        assertThat(manifest.path("licences").path("vocabulary").asString()).contains("VERIS", "ATT&CK");
        var hash = manifest.path("graph").path("contentHash").asString();
        assertThat(hash).startsWith("sha256:").hasSize(71);
        assertThat(text("/export/records?part=bibtex")).contains("@misc{incident-graph-", hash);
        assertThat(JsonMapper.shared().readTree(text("/export/records?part=csl")).path(0).path("version").asString()).isEqualTo(hash);
        assertThat(YAMLMapper.shared().readTree(text("/export/records?part=cff")).path("identifiers").path(0).path("value").asString()).isEqualTo(hash);
    }

    @Test
    void hashesTheContentAndNothingElse(@Autowired RecordStore store) throws Exception {
        var before = text("/export/records?part=cff");
        var more = RecordFormat.parseJson("{\"id\": \"fuyasu-2025\", \"source\": {\"kind\": \"DISCLOSURE\", \"documents\": [{\"title\": \"増やす\"}]}}");
        store.add("more", Stream.of(more));
        assertThat(hash(text("/export/records?part=cff"))).isNotEqualTo(hash(before));
        store.remove(List.of(more.id()));
        assertThat(hash(text("/export/records?part=cff"))).isEqualTo(hash(before));
    }

    private static String hash(String cff) {
        return cff.lines().filter(line -> line.startsWith("version: ")).findFirst().orElseThrow();
    }

    @Test
    void saysInGraphQlWhereTheIncidentsOfAConnectionAre() throws Exception {
        var query = "{ incidentsConnection(where: {causes: {some: {id: {within: \"malware\"}}}, occurredFrom: {lt: \"2030-01-01\"}}) { totalCount exportUrl(format: RECORDS) } }";
        var answer = JsonMapper.shared().readTree(client.send(request("/graphql").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(Map.of("query", query)))).build(), BodyHandlers.ofString()).body());
        var connection = answer.path("data").path("incidentsConnection");

        assertThat(connection.path("totalCount").asInt()).as(answer.toString()).isPositive();
        assertThat(text(connection.path("exportUrl").asString()).lines().count()).isEqualTo(connection.path("totalCount").asLong());
    }

    @Test
    void saysAtTheEndWhatTheHashIsAndThatNothingChanged() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write("GET /export/records HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);

            assertThat(answer.substring(answer.lastIndexOf("\r\n0\r\n"))).contains("repr-digest: sha-256=:", "incident-graph-changed: false");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "records", "graphml", "cypher" })
    void givesTheSameBytesForTheSameGraph(String format) throws Exception {
        assertThat(text("/export/" + format)).isNotEmpty().isEqualTo(text("/export/" + format));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/export/excel | 404 | 'excel'",
            "/export/graphml?nodes=malware.ransomware,%E5%AD%98%E5%9C%A8%E3%81%97%E3%81%AA%E3%81%84 | 404 | There is no node with the id 存在しない: take ids",
            "/export/records?was=alles | 400 | 'was'",
            "/export/records?tlp=ORANGE | 400 | 'ORANGE'",
            "/export/records?where=%7B%22titel%22%3A1%7D | 400 | titel",
            "/export/records?where=nichts | 400 | nichts",
            "/export/records?where=%7B%7D&nodes=x | 400 | go together" })
    void refusesWhatItCannotGiveAndSaysWhy(String address, int status, String why) throws Exception {
        var response = get(address);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).contains(why);
    }

    @ParameterizedTest
    @ValueSource(strings = { "texts", "drafts", "tlp=RED" })
    void givesMoreThanEverybodyMaySeeOnlyForTheToken(String more) throws Exception {
        var refused = get("/export/records?" + more);

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("Authorization: Bearer");
        assertThat(client.send(request("/export/records?" + more).header("Authorization", "Bearer " + Files.readString(TOKEN).strip()).build(),
                BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }

    @Test
    void tellsWhoWatchesHowMuchThereWillBe(@Autowired Exports exports) throws Exception {
        var ransomware = Map.of("where", "{\"causes\": {\"some\": {\"id\": {\"eq\": \"malware.ransomware\"}}}}");
        for (var format : exports.formats()) {
            var all = watched(exports, format.name(), Map.of());
            assertThat(all.expected().incidents()).as(format.name()).isGreaterThan(10).isIn(all.incidents(), format.name().equals("records") ? all.expected().incidents() : -1);
            assertThat((double) all.rows() / all.expected().rows()).as(format.name()).isBetween(0.5, 2.0);
            assertThat(watched(exports, format.name(), ransomware).expected().incidents()).as(format.name()).isEqualTo(3);
            assertThat(watched(exports, format.name(), Map.of("nodes", "malware.ransomware")).expected().incidents()).as(format.name()).isPositive();
            assertThat(new ClassPathResource("help/export.txt").getContentAsString(StandardCharsets.UTF_8)).contains("\n  " + format.name() + " ");
        }
        var counts = watched(exports, "graphml", Map.of());
        assertThat(ExportProgress.line(counts, 2)).matches("\\[#{15,30} *] +\\d+ %  (\\d+) of \\1 incidents  [0-9,]+ of about [0-9,]+ rows  [0-9,]+/s  0:0\\d left");
    }

    private static Counts watched(Exports exports, String format, Map<String, String> parameters) throws IOException {
        var watched = new AtomicReference<Counts>();
        exports.write(exports.request(format, parameters), OutputStream.nullOutputStream(), counts -> {
            counts.watch();
            watched.set(counts);
        });
        return watched.get();
    }

    private String text(String address) throws Exception {
        var response = get(address);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private HttpResponse<String> get(String address) throws Exception {
        return client.send(request(address).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

}
