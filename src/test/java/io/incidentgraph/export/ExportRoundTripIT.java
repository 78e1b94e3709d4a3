package io.incidentgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.incidentgraph.database.SharedNeo4j;
import io.incidentgraph.export.read.Labels;
import io.incidentgraph.graph.DocumentTexts;
import io.incidentgraph.graph.GraphCheck;
import io.incidentgraph.graph.RecordStore;
import io.incidentgraph.ingest.ImportTest;
import io.incidentgraph.ingest.Importer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What is exported is the graph: read back, it lacks exactly what the documentation says, and exported again it gives the same
 * bytes. Each test makes the shared server's graph anew from what was exported of one that has everything.
 */
@ImportTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportRoundTripIT {

    private static final Map<String, String> ALL = Map.of("drafts", "true", "texts", "true", "tlp", "RED");

    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");

    private final Exports exports;

    private final GraphCheck check;

    private final Importer importer;

    private final Map<String, byte[]> exported = new TreeMap<>();

    private final List<String> wrong = new ArrayList<>();

    private Contents everything = new Contents(Map.of());

    @TempDir
    Path directory;

    ExportRoundTripIT(@Autowired Exports exports, @Autowired GraphCheck check, @Autowired Importer importer) {
        this.exports = exports;
        this.check = check;
        this.importer = importer;
    }

    @BeforeAll
    void exportAll(@Autowired RecordStore store, @Autowired DocumentTexts texts, @TempDir Path files) throws IOException {
        Everything.load(store, texts, importer, files);
        everything = Contents.of(driver());
        exports.formats().forEach(format -> exported.put(format.name(), bytes(format.name())));
        wrong.addAll(differences());
    }

    @Test
    void thereIsSomethingOfEverythingThatAGraphCanHave() {
        assertThat(wrong).isEmpty();
        assertThat(everything.kinds()).containsAll(Labels.all()).contains("ImportRun", "GraphState", "FactChange", "Review", "SAME_AS", "SIMILAR_TO", "Passage.quote");
        assertThat(text("records")).contains("𠮷野'屋", "\"merge\":", "\"DRAFT\"");
    }

    @Test
    void recordsMakeTheSameGraphAgain() throws IOException {
        SharedNeo4j.get().clean();
        Everything.imported(importer, Files.write(directory.resolve("records.jsonl"), exported.get("records")));

        assertThat(bytes("records")).isEqualTo(exported.get("records"));
        assertThat(everything.differencesFrom(now())).as("docs/export.md").isEqualTo(documented("records"));
        assertThat(differences()).isEmpty();
    }

    @Test
    void theCypherScriptMakesTheSameGraphAgain() {
        SharedNeo4j.get().clean();
        run(text("cypher"));

        assertThat(everything.differencesFrom(now())).as("docs/export.md").isEqualTo(documented("cypher"));
        exported.forEach((format, bytes) -> assertThat(bytes(format)).as(format).isEqualTo(bytes));
        assertThat(text("cypher")).endsWith("// End\n");
        assertThat(differences()).isEmpty();
    }

    @Test
    void theImporterOfNeo4jTakesTheCsvFilesAsTheyAre() throws Exception {
        var files = ReadBack.unpacked(exported.get("csv"));
        for (var file : files.entrySet()) {
            Files.write(directory.resolve(file.getKey()), file.getValue());
        }
        var csv = ReadBack.csv(files);

        assertThat(everything.withoutEmptyLists().differencesFrom(csv)).as("docs/export.md").isEqualTo(documented("csv"));
        assertThat(new Neo4jImporter(directory).run()).contains("IMPORT DONE").contains("%d nodes".formatted(csv.nodes()))
                .contains("%d relationships".formatted(csv.things().size() - csv.nodes())).contains("%d properties".formatted(csv.properties()));
    }

    @Test
    void aReaderOfGraphMlFindsTheSameGraphInIt() {
        assertThat(everything.asGraphMl().differencesFrom(ReadBack.graphMl(text("graphml")))).as("docs/export.md").isEqualTo(documented("graphml"));
    }

    @Test
    void aFaultInAFileIsFound() throws IOException {
        var graph = ReadBack.graphMl(text("graphml").replace("夜霧ワーム", "朝霧ワーム").replaceFirst("<data key=\"n.labelJa\">[^<]*</data>", ""));
        var csv = ReadBack.unpacked(exported.get("csv"));
        csv.computeIfPresent("relationships-Incident.csv", (_, file) -> withoutTheLastLine(file));

        assertThat(everything.asGraphMl().differencesFrom(graph)).contains("Malware.name", "Cause.labelJa").doesNotContain("Cause.labelEn");
        assertThat(everything.withoutEmptyLists().differencesFrom(ReadBack.csv(csv))).hasSize(documented("csv").size() + 1);
    }

    private static byte[] withoutTheLastLine(byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8);
        return text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1).getBytes(StandardCharsets.UTF_8);
    }

    /** An incident that came back has another id, so that only what there is at all can be compared. */
    @Test
    void stixBringsBackAllButWhatItHasNoPlaceFor() throws IOException {
        SharedNeo4j.get().clean();
        Everything.imported(importer, Files.write(directory.resolve("bundle.json"), exported.get("stix")));
        var back = now().kinds();
        var lost = new TreeSet<>(everything.kinds());
        lost.removeAll(back);
        lost.removeIf(name -> name.contains(".") && !back.contains(name.substring(0, name.indexOf('.'))));

        assertThat(lost).as("docs/export.md").isEqualTo(documented("stix"));
    }

    private static Contents now() {
        return Contents.of(driver()).withoutHowItCameAbout();
    }

    private List<String> differences() {
        var differences = new ArrayList<String>();
        check.check(difference -> differences.add(difference.toString()));
        return differences;
    }

    /** What the documentation says that a format lacks. */
    private static Set<String> documented(String format) {
        try (var lines = Files.lines(Path.of("docs/export.md"))) {
            var documented = new TreeSet<String>();
            lines.dropWhile(line -> !line.startsWith("| format | lacks |")).skip(2).takeWhile(line -> line.startsWith("|")).map(line -> line.split("\\|"))
                    .filter(cells -> cells[1].strip().equals("all") || cells[1].strip().equals(format))
                    .forEach(cells -> NAMED.matcher(cells[2]).results().forEach(name -> documented.add(name.group(1))));
            return documented;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Driver driver() {
        return SharedNeo4j.get().driver();
    }

    private static void run(String script) {
        try (var session = driver().session()) {
            script.lines().filter(line -> !line.startsWith("//")).forEach(statement -> session.run(statement.substring(0, statement.length() - 1)).consume());
        }
    }

    private String text(String format) {
        return new String(exported.get(format), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String format) {
        var out = new ByteArrayOutputStream();
        try {
            exports.write(exports.request(format, ALL), out, _ -> {
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

}
