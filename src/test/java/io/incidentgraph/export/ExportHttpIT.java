package io.incidentgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.incidentgraph.graph.RecordStore;
import io.incidentgraph.ingest.ImportTest;
import io.incidentgraph.model.IncidentRecord;
import java.io.InputStreamReader;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

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
        var graph = new DirectedPseudograph<String, DefaultEdge>(SupplierUtil.createStringSupplier(), SupplierUtil.DEFAULT_EDGE_SUPPLIER, false);
        var names = new HashMap<String, Map<String, String>>();
        var importer = new GraphMLImporter<String, DefaultEdge>();
        importer.setSchemaValidation(false);
        importer.addVertexAttributeConsumer((key, value) -> names.computeIfAbsent(key.getFirst(), _ -> new HashMap<>()).put(key.getSecond(), value.getValue()));
        importer.importGraph(graph, new InputStreamReader(new ByteArrayInputStream(text(address).getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8));

        assertThat(graph.vertexSet()).hasSizeGreaterThan(20);
        assertThat(graph.edgeSet()).hasSizeGreaterThan(20);
        assertThat(names.values()).anySatisfy(node -> assertThat(node).containsEntry("label", "ランサムウェア").containsEntry("id", "malware.ransomware"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "records", "graphml" })
    void givesTheSameBytesForTheSameGraph(String format) throws Exception {
        assertThat(text("/export/" + format)).isNotEmpty().isEqualTo(text("/export/" + format));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/export/excel | 404 | 'excel'",
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
