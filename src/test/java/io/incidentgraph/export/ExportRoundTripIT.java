package io.incidentgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.incidentgraph.database.SharedNeo4j;
import io.incidentgraph.graph.GraphCheck;
import io.incidentgraph.graph.GraphDump;
import io.incidentgraph.graph.RandomRecords;
import io.incidentgraph.graph.RecordStore;
import io.incidentgraph.ingest.ImportTest;
import io.incidentgraph.ingest.Importer;
import io.incidentgraph.ingest.ImportRequest;
import io.incidentgraph.model.Decision;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.format.RecordFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What is exported is the graph: imported into an empty database and exported again it gives the same bytes. */
@ImportTest
class ExportRoundTripIT {

    /** Every sign that one of the formats has to write otherwise, and some that look like it. */
    private static final IncidentRecord AWKWARD = RecordFormat.parseJson("""
            {"id": "yakkai-2025", "source": {"kind": "DISCLOSURE", "series": "yakkai", "documents": [{"title": "a,\\"b\\";c\\\\d", "publisher": "<厄介> & 'Söhne'"}]},
             "title": {"ja": "改行\\nと\\t\\"引用符\\"と\\\\u3042と&lt;と𠮷野家😀", "en": "C:\\\\users\\\\n, it's `quoted`; // no comment"},
             "organizations": [{"ref": "o", "name": "𠮷野'屋", "country": "JP"}], "causes": [{"cause": "error.misconfiguration", "party": "SELF", "vectors": ["a;b", "c,d"], "confidence": 0.25}]}""");

    private static final Map<String, String> ALL = Map.of("drafts", "true", "tlp", "RED");

    private final Exports exports;

    private final RecordStore store;

    private final GraphCheck check;

    @TempDir
    Path directory;

    ExportRoundTripIT(@Autowired Exports exports, @Autowired RecordStore store, @Autowired GraphCheck check) {
        this.exports = exports;
        this.store = store;
        this.check = check;
    }

    /** Without merges: what they leave depends on the order in which records come. */
    @BeforeEach
    void load() {
        Starter.load(store);
        store.add("others", Stream.concat(new RandomRecords(7).list(60).stream().filter(ExportRoundTripIT::mergesNothing), Stream.of(AWKWARD)));
    }

    private static boolean mergesNothing(IncidentRecord record) {
        return record.decisions().stream().noneMatch(decision -> decision instanceof Decision.Merge || decision instanceof Decision.Split);
    }

    @Test
    void recordsMakeTheSameGraphAgain(@Autowired Importer importer) throws IOException {
        var first = text("records", ALL);
        var before = GraphDump.of(SharedNeo4j.get().driver());
        SharedNeo4j.get().clean();
        var file = Files.writeString(directory.resolve("records.jsonl"), first);
        var report = importer.run(new ImportRequest(List.of(ImportRequest.Source.of(file)), false), _ -> {
        });

        assertThat(report.rejected()).isNull();
        assertThat(text("records", ALL)).isEqualTo(first).contains("𠮷野'屋");
        assertThat(facts(GraphDump.of(SharedNeo4j.get().driver()))).isNotEmpty().containsExactlyInAnyOrderElementsOf(facts(before));
    }

    private static List<String> facts(List<String> dump) {
        return dump.stream().filter(line -> line.matches("(?s)\\[(Incident|NonIncident|Record)].*")).toList();
    }

    @Test
    void theCypherScriptMakesTheSameGraphAgain() throws IOException {
        var all = Map.of("drafts", "true", "texts", "true", "tlp", "RED");
        var first = text("cypher", all);
        var differences = differences();
        var before = GraphDump.of(SharedNeo4j.get().driver());
        SharedNeo4j.get().clean();
        run(first);

        assertThat(GraphDump.of(SharedNeo4j.get().driver())).isEqualTo(before);
        assertThat(text("cypher", all)).isEqualTo(first).endsWith("// End\n");
        assertThat(differences()).isEqualTo(differences);
    }

    private List<String> differences() {
        var differences = new ArrayList<String>();
        check.check(difference -> differences.add(difference.toString()));
        return differences;
    }

    @Test
    void theImporterOfNeo4jTakesTheCsvFilesAsTheyAre() throws Exception {
        var bytes = bytes("csv", ALL);
        unpack(bytes);
        var report = new Neo4jImporter(directory).run();

        assertThat(report).contains("IMPORT DONE").contains("%d nodes".formatted(count("MATCH (node) WHERE NOT node:ImportRun|GraphState|FactChange|Review|__Neo4jMigration RETURN count(node)")))
                .contains("%d relationships".formatted(count("MATCH ()-[edge]->(end) WHERE NOT end:ImportRun|FactChange|Review|__Neo4jMigration RETURN count(edge)")))
                .contains("%d properties".formatted(properties()));
        assertThat(bytes("csv", ALL)).isEqualTo(bytes);
    }

    /** The importer leaves out empty lists. */
    private static long properties() {
        return count("MATCH (node) WHERE NOT node:ImportRun|GraphState|FactChange|Review|__Neo4jMigration RETURN sum(size([key IN keys(node) WHERE node[key] <> []]))")
                + count("MATCH ()-[edge]->(end) WHERE NOT end:ImportRun|FactChange|Review|__Neo4jMigration RETURN sum(size([key IN keys(edge) WHERE edge[key] <> []]))");
    }

    private static long count(String query) {
        return SharedNeo4j.get().driver().executableQuery(query).execute().records().getFirst().get(0).asLong();
    }

    private void unpack(byte[] zip) throws IOException {
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                Files.write(directory.resolve(entry.getName()), stream.readAllBytes());
            }
        }
    }

    private static void run(String script) {
        try (var session = SharedNeo4j.get().driver().session()) {
            script.lines().filter(line -> !line.startsWith("//")).forEach(statement -> session.run(statement.substring(0, statement.length() - 1)).consume());
        }
    }

    private String text(String format, Map<String, String> parameters) throws IOException {
        return new String(bytes(format, parameters), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String format, Map<String, String> parameters) throws IOException {
        var out = new ByteArrayOutputStream();
        exports.write(exports.request(format, parameters), out, _ -> {
        });
        return out.toByteArray();
    }

}
