package io.incidentgraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.incidentgraph.database.SharedNeo4j;
import io.incidentgraph.graph.RecordStore;
import io.incidentgraph.ingest.ImportRequest;
import io.incidentgraph.ingest.ImportTest;
import io.incidentgraph.ingest.Importer;
import io.incidentgraph.model.format.RecordFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** STIX 2.1 as it is exported: valid, the same again, and what it cannot carry is documented. */
@ImportTest
class StixExportIT {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The JSON schemas of OASIS (oasis-open/cti-stix2-json-schemas), which are no part of this project. */
    private static final Path SCHEMAS = Path.of(System.getProperty("incident-graph.test.stix-schemas", "../shared/data/stix/schemas"));

    private static final String PREFIX = "http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas/";

    private static final String HOSPITAL = """
            {"id": "umino-2025", "source": {"kind": "DISCLOSURE", "series": "umino", "stage": "FINAL", "publishedOn": "2025-05-10",
              "documents": [{"title": "電子カルテの障害について", "publisher": "海野病院", "url": "https://umino.example/1", "publishedOn": "2025-05-10"},
                            {"title": "記事", "publisher": "試験新聞", "url": "https://news.example/2"}]},
             "title": {"ja": "電子カルテの暗号化", "en": "Health records encrypted"}, "summary": {"ja": "診療が止まった。"}, "tlp": "CLEAR",
             "securityIncident": "CONFIRMED", "occurred": "2025-03-30/2025-04", "detected": "2025-03-31T00:15Z", "contained": "2025-04-02", "discoveredBy": "ATTACKER",
             "exfiltration": "CONFIRMED", "counts": [{"ref": "n", "role": "AFFECTED", "unit": "PERSONS", "value": 40000, "subjects": ["CUSTOMERS"]},
               {"ref": "r", "role": "EXPOSED", "unit": "RECORDS", "value": 52000}, {"ref": "m", "role": "LOSS", "unit": "MONEY", "currency": "JPY", "min": 1000000, "max": 2000000}],
             "organizations": [{"ref": "v", "name": "海野病院", "country": "JP", "industry": "622110"}],
             "vendors": [{"ref": "w", "name": "山川システム", "role": "MAINTENANCE", "atFault": true}], "causes": [{"cause": "malware.ransomware", "party": "VENDOR", "vendor": "w"}],
             "techniques": [{"id": "T1486"}, {"id": "T1133", "status": "POSSIBLE"}], "malware": [{"name": "夜霧ロッカー", "confidence": 0.7}],
             "vulnerabilities": [{"id": "CVE-2018-13379"}], "effects": [{"effect": "availability.loss"}],
             "dataTypes": [{"type": "medical"}, {"type": "payment", "status": "DENIED"}], "authorities": [{"name": "警察"}]}""";

    private final Exports exports;

    private final RecordStore store;

    @TempDir
    Path directory;

    StixExportIT(@Autowired Exports exports, @Autowired RecordStore store) {
        this.exports = exports;
        this.store = store;
    }

    @BeforeEach
    void load() {
        Starter.load(store);
        store.add("hospital", Stream.of(RecordFormat.parseJson(HOSPITAL)));
    }

    @Test
    void holdsWhatTheIncidentIs() throws IOException {
        var objects = objects(export());

        var incident = objects.stream().filter(object -> object.path("name").asString("").equals("電子カルテの暗号化")).findFirst().orElseThrow();
        assertThat(incident.path("id").asString()).matches("incident--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        assertThat(incident.path("modified").asString()).isEqualTo("2025-05-10T00:00:00.000Z");
        assertThat(related(objects, incident, "targets")).containsExactly("identity 海野病院");
        assertThat(related(objects, incident, "uses")).containsExactlyInAnyOrder("attack-pattern Data Encrypted for Impact", "attack-pattern External Remote Services", "malware 夜霧ロッカー");
        assertThat(related(objects, incident, "exploits")).containsExactly("vulnerability CVE-2018-13379");
        assertThat(objects.stream().filter(object -> object.path("type").asString().equals("report")).map(object -> object.path("name").asString()))
                .contains("電子カルテの障害について");
        assertThat(objects).extracting(object -> object.path("id").asString()).doesNotHaveDuplicates();
        var ids = objects.stream().map(object -> object.path("id").asString()).toList();
        assertThat(references(objects)).allSatisfy(reference -> assertThat(ids).contains(reference));
    }

    @Test
    void isTheSameAgainAfterItWasImportedAndLosesOnlyWhatIsDocumented(@Autowired Importer importer) throws IOException {
        var first = export();
        again(importer, first);
        var second = export();
        again(importer, second);

        assertThat(export()).isEqualTo(second);
        assertThat(lost(first, second)).as("docs/export.md").isEqualTo(documented());
    }

    @Test
    void isValidByTheSchemasOfOasis() throws IOException {
        assumeTrue(Files.isDirectory(SCHEMAS), () -> "skipped: the JSON schemas of OASIS are not in " + SCHEMAS + "; -Dincident-graph.test.stix-schemas=<directory> names another one");
        var objects = objects(export());

        assertThat(problems(objects)).isEmpty();
        ((ObjectNode) objects.stream().filter(object -> object.path("type").asString().equals("identity")).findFirst().orElseThrow()).remove("name");
        assertThat(problems(objects)).as("a planted fault").anyMatch(problem -> problem.contains("name"));
    }

    private static List<String> problems(List<JsonNode> objects) {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(StixExportIT::schemaOf));
        var problems = new ArrayList<String>();
        for (var object : objects) {
            part(object.path("type").asString()).ifPresent(part -> registry.getSchema(SchemaLocation.of(PREFIX + part)).validate(object.toString(), InputFormat.JSON)
                    .forEach(error -> problems.add(object.path("id").asString() + " " + error)));
        }
        return problems;
    }

    private static String schemaOf(String address) {
        try {
            return address.startsWith(PREFIX) ? Files.readString(SCHEMAS.resolve(address.substring(PREFIX.length()))) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Events, tasks and impacts have none there. */
    private static Optional<String> part(String type) {
        return Stream.of("sdos", "sros", "common").map(part -> part + "/" + type + ".json").filter(file -> Files.exists(SCHEMAS.resolve(file))).findFirst();
    }

    private void again(Importer importer, String bundle) throws IOException {
        SharedNeo4j.get().clean();
        var file = Files.writeString(directory.resolve("bundle.json"), bundle);
        assertThat(importer.run(new ImportRequest(List.of(ImportRequest.Source.of(file)), false), _ -> {
        }).rejected()).isNull();
    }

    /** The types and properties of objects that are other in the second bundle, or not there. */
    private static TreeSet<String> lost(String first, String second) {
        var after = new TreeMap<String, JsonNode>();
        objects(second).forEach(object -> after.put(object.path("id").asString(), object));
        var lost = new TreeSet<String>();
        for (var object : objects(first)) {
            var other = after.remove(object.path("id").asString());
            if (other == null) {
                lost.add(kind(object));
            }
            else {
                differences(object, other).forEach(name -> lost.add(kind(object) + "." + name));
            }
        }
        after.values().forEach(object -> lost.add("new " + kind(object)));
        return lost;
    }

    /** The names of properties; those of the extension by themselves. */
    private static TreeSet<String> differences(JsonNode one, JsonNode other) {
        var differences = new TreeSet<String>();
        var names = new TreeSet<>(one.propertyNames());
        names.addAll(other.propertyNames());
        for (var name : names) {
            if (name.startsWith("extension") && one.path(name).isObject()) {
                differences.addAll(differences(one.path(name), other.path(name)));
            }
            else if (!one.path(name).equals(other.path(name))) {
                differences.add(name);
            }
        }
        return differences;
    }

    private static String kind(JsonNode object) {
        return object.path("type").asString() + (object.has("relationship_type") ? " " + object.path("relationship_type").asString() : "");
    }

    /** The list in the documentation. */
    private static TreeSet<String> documented() throws IOException {
        var documented = new TreeSet<String>();
        Files.readString(Path.of("docs/export.md")).lines().dropWhile(line -> !line.startsWith("| object or property |")).filter(line -> line.startsWith("| `")).map(line -> line.substring(3, line.indexOf('`', 3))).forEach(documented::add);
        return documented;
    }

    private static List<String> related(List<JsonNode> objects, JsonNode incident, String type) {
        return objects.stream().filter(object -> object.path("relationship_type").asString("").equals(type) && object.path("source_ref").equals(incident.path("id")))
                .map(link -> objects.stream().filter(object -> object.path("id").equals(link.path("target_ref"))).findFirst().orElseThrow())
                .map(object -> object.path("type").asString() + " " + object.path("name").asString()).toList();
    }

    private static List<String> references(List<JsonNode> objects) {
        return objects.stream().flatMap(object -> object.findValues("source_ref").stream()).map(JsonNode::asString).toList();
    }

    private static List<JsonNode> objects(String bundle) {
        return JSON.readTree(bundle).path("objects").valueStream().toList();
    }

    private String export() {
        var out = new ByteArrayOutputStream();
        try {
            exports.write(exports.request("stix", Map.of()), out, _ -> {
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

}
