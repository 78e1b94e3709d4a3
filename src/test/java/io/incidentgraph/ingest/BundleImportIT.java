package io.incidentgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.incidentgraph.database.SharedNeo4j;
import io.incidentgraph.graph.CatalogueDump;
import io.incidentgraph.graph.GraphCheck;
import io.incidentgraph.graph.GraphDump;
import io.incidentgraph.ingest.ImportCounts.Kind;
import io.incidentgraph.ingest.stix.HospitalBundle;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Bundles of STIX incidents and of ATT&amp;CK as files, imported, imported again and taken back. */
@ImportTest
class BundleImportIT {

    private static final String TIMES = "\"created\": \"2020-01-01T00:00:00.000Z\", \"modified\": \"%s-01-01T00:00:00.000Z\", \"x_mitre_domains\": [\"mobile-attack\"]";

    private static final String COLLECTION = """
            {"type": "x-mitre-collection", "id": "x-mitre-collection--1", "spec_version": "2.1", "name": "Mobile ATT&CK", "x_mitre_version": "%s", %s, "x_mitre_contents": []}""";

    private static final String TACTIC = """
            {"type": "x-mitre-tactic", "id": "x-mitre-tactic--1", "name": "影響", "x_mitre_shortname": "impact", %s,
             "external_references": [{"source_name": "mitre-attack", "external_id": "TA9034"}]}""";

    private static final String TECHNIQUE = """
            {"type": "attack-pattern", "id": "attack-pattern--%d", "name": "%s", %s, "kill_chain_phases": [{"kill_chain_name": "mitre-mobile-attack", "phase_name": "impact"}],
             "x_mitre_platforms": ["Android"], "external_references": [{"source_name": "mitre-attack", "external_id": "T98%02d"}]}""";

    private final Importer importer;

    private final ImportUndo undo;

    private final GraphCheck check;

    @TempDir
    Path directory;

    BundleImportIT(@Autowired Importer importer, @Autowired ImportUndo undo, @Autowired GraphCheck check) {
        this.importer = importer;
        this.undo = undo;
        this.check = check;
    }

    @BeforeEach
    void startWithOtherRecords() throws IOException {
        SharedNeo4j.get().clean();
        run(TestRecords.array(directory.resolve("others"), TestRecords.records(0, 2)));
    }

    @Test
    void relationshipsMayComeBeforeTheirEndsAndInAnotherFile() throws IOException {
        var before = dump();
        var objects = HospitalBundle.objects();
        var links = bundle("1-links.json", objects.stream().filter(object -> object.path("type").asString().equals("relationship")).map(JsonNode::toString));
        var ends = bundle("2-ends.json", objects.stream().filter(object -> !object.path("type").asString().equals("relationship")).map(JsonNode::toString));

        var first = run(links);
        assertThat(first.counts().of(Kind.RECORDS)).isZero();
        assertThat(dump()).isEqualTo(before);
        var dry = importer.run(new ImportRequest(List.of(ImportRequest.Source.of(ends)), true), _ -> {
        });
        assertThat(dump()).isEqualTo(before);
        var second = run(ends);
        assertThat(dry.counts().properties()).isEqualTo(second.counts().properties());
        assertThat(second.counts().of(Kind.RECORDS)).isEqualTo(1);
        var whole = dump();
        assertThat(whole).anyMatch(line -> line.contains("海野病院の電子カルテ暗号化")).anyMatch(line -> line.contains("USED") && line.contains("T1486"));
        assertThat(run(ends).counts().of(Kind.RECORDS)).isZero();
        assertThat(dump()).isEqualTo(whole);
        assertConsistent();
    }

    @Test
    void bundlesOfIncidentsAreTakenBackAsIfTheyHadNeverBeen() throws IOException {
        var before = dump();
        var report = run(bundle("a.json", HospitalBundle.objects().stream().map(JsonNode::toString)));
        assertThat(dump()).isNotEqualTo(before);

        undo.undo(report.run());

        assertThat(dump()).isEqualTo(before);
        assertConsistent();
    }

    @ParameterizedTest
    @ValueSource(longs = 1)
    void bundlesThatShareObjectsAreTakenBackOneByOne(long seed) throws IOException {
        var random = new Random(seed);
        var bundles = new ArrayList<Path>();
        for (int i = 0; i < 3; i++) {
            var objects = HospitalBundle.objects().stream().filter(_ -> random.nextInt(3) > 0).map(object -> later(object, random.nextInt(3)));
            bundles.add(bundle(i + ".json", objects));
        }
        for (var leftOut : bundles) {
            startWithOtherRecords();
            bundles.stream().filter(file -> !file.equals(leftOut)).forEach(this::run);
            var expected = withObjects();
            startWithOtherRecords();
            var runs = bundles.stream().collect(Collectors.toMap(file -> file, file -> run(file).run()));
            assertThat(withObjects()).isNotEqualTo(expected);

            undo.undo(runs.get(leftOut));

            assertThat(withObjects()).isEqualTo(expected);
            assertConsistent();
        }
    }

    @Test
    void referencesToACatalogueResolveWhenItComesAndAreOpenAgainWithoutIt() throws IOException {
        var technique = "attack-pattern--00000000-0000-4000-8000-000000000004";
        run(bundle("a.json", HospitalBundle.objects().stream().filter(object -> !object.path("id").asString().equals(technique)).map(JsonNode::toString)));
        var before = dump();
        var catalogue = bundle("attack.json", mobile("17.0", "2024", "暗号化").map(object -> object.replace("attack-pattern--1", technique)));

        var report = run(catalogue);

        assertThat(report.counts().of(Kind.CHANGED)).isEqualTo(1);
        assertThat(dump()).anyMatch(line -> line.contains("USED") && line.contains("T9801"));
        assertConsistent();
        var again = run(catalogue);
        assertThat(again.counts().of(Kind.RECORDS)).isZero();
        undo.undo(again.run());
        undo.undo(report.run());
        assertThat(dump()).isEqualTo(before);
        assertConsistent();
    }

    @Test
    void whatCannotBeReadOfABundleIsSetAsideAndTheRestIsTaken() throws IOException {
        var objects = Stream.concat(Stream.of("{\"type\": \"identity\", \"id\": 壊れた}"), HospitalBundle.objects().stream().map(JsonNode::toString));

        var report = run(bundle("a.json", objects));

        assertThat(report.counts().of(Kind.REJECTED)).isEqualTo(1);
        assertThat(LineFile.first(report.rejected(), 2)).singleElement().satisfies(line -> {
            assertThat(line.object()).isEqualTo(1);
            assertThat(line.raw()).contains("壊れた");
        });
        assertThat(report.counts().of(Kind.RECORDS)).isEqualTo(1);
    }

    @Test
    void bundlesMayFollowEachOtherInOneFile() throws IOException {
        run(bundle("a.json", HospitalBundle.objects().stream().map(JsonNode::toString)));
        var expected = dump();
        startWithOtherRecords();
        var links = bundle("links.json", HospitalBundle.objects().stream().filter(object -> object.path("type").asString().equals("relationship")).map(JsonNode::toString));
        var ends = bundle("ends.json", HospitalBundle.objects().stream().filter(object -> !object.path("type").asString().equals("relationship")).map(JsonNode::toString));

        var report = run(Files.writeString(directory.resolve("both.json"), "[" + Files.readString(links) + ",\n{\"type\": \"bundle\"},\n" + Files.readString(ends) + "]\n17"));

        assertThat(dump()).isEqualTo(expected);
        assertThat(LineFile.first(report.rejected(), 2)).extracting(LineFile.Line::raw).containsExactly("17");
    }

    @Test
    void aNewerCatalogueUpdatesAndIsTakenBack() throws IOException {
        var before = dump();
        var old = run(bundle("old.json", mobile("17.0", "2024", "偽アプリ", "画面の覗き見")));
        assertThat(old.counts().of(Kind.CATALOGUE)).isEqualTo(3);
        var first = dump();
        assertThat(first).anyMatch(line -> line.contains("画面の覗き見") && line.contains("mobile-attack")).anyMatch(line -> line.contains("ACHIEVES") && line.contains("T9802"));

        var newer = run(bundle("new.json", mobile("18.0", "2025", "偽のアプリ")));

        assertThat(LineFile.first(newer.notes(), 10)).extracting(LineFile.Line::reason)
                .anyMatch(reason -> reason.startsWith("CHANGED AttackTechnique T9801 (偽のアプリ)") && reason.contains("name")).anyMatch(reason -> reason.startsWith("GONE AttackTechnique T9802"));
        undo.undo(newer.run());
        assertThat(dump()).isEqualTo(first);
        undo.undo(old.run());
        assertThat(dump()).isEqualTo(before);
        assertConsistent();
    }

    @Test
    void ofACatalogueThatBreaksOffNothingIsTakenForGone() throws IOException {
        run(bundle("old.json", mobile("17.0", "2024", "偽アプリ", "画面の覗き見")));
        var whole = bundle("new.json", mobile("18.0", "2025", "偽アプリ", "画面の覗き見"));
        var text = Files.readString(whole);

        var report = run(Files.writeString(directory.resolve("cut.json"), text.substring(0, text.indexOf("{\"type\": \"attack-pattern\", \"id\": \"attack-pattern--2\""))));

        assertThat(report.counts().of(Kind.REJECTED)).isEqualTo(1);
        assertThat(LineFile.first(report.rejected(), 2)).extracting(LineFile.Line::reason).containsExactly("The document ends before its array does");
        assertThat(LineFile.first(report.notes(), 10)).extracting(LineFile.Line::reason).noneMatch(reason -> reason.startsWith("GONE"));
        assertThat(run(whole).counts().of(Kind.REJECTED)).isZero();
        assertConsistent();
    }

    @Test
    void ofACatalogueThatCannotBeUnpackedNothingCounts() throws IOException {
        var before = GraphDump.of(SharedNeo4j.get().driver());
        var random = new Random(1);
        var techniques = IntStream.range(0, 90).mapToObj(_ -> "手口" + new BigInteger(12_000, random).toString(16)).toArray(String[]::new);
        var packed = directory.resolve("a.json.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(bundle("a.json", mobile("17.0", "2024", techniques)), out);
        }

        var report = run(Files.write(packed, Arrays.copyOf(Files.readAllBytes(packed), (int) (Files.size(packed) * 3 / 4))));

        assertThat(report.counts().of(Kind.REJECTED)).isEqualTo(1);
        assertThat(report.counts().of(Kind.CATALOGUE)).isPositive();
        assertThat(LineFile.first(report.notes(), 10)).extracting(LineFile.Line::reason).singleElement().asString().startsWith("The catalogue breaks off");
        assertThat(GraphDump.of(SharedNeo4j.get().driver())).isEqualTo(before);
        undo.undo(report.run());
        assertConsistent();
    }

    /** A version of an object; objects of one version are the same. */
    private static String later(JsonNode object, int version) {
        if (version > 0 && object instanceof ObjectNode changed && object.has("modified")) {
            changed.put("modified", "2025-05-0%dT00:00:00Z".formatted(version)).put("name", object.path("name").asString("") + version);
        }
        return object.toString();
    }

    private static Stream<String> mobile(String version, String year, String... techniques) {
        var times = TIMES.formatted(year);
        var objects = new ArrayList<>(List.of(COLLECTION.formatted(version, times), TACTIC.formatted(times)));
        for (int i = 1; i <= techniques.length; i++) {
            objects.add(TECHNIQUE.formatted(i, techniques[i - 1], times, i));
        }
        return objects.stream();
    }

    private Path bundle(String name, Stream<String> objects) throws IOException {
        return Files.writeString(directory.resolve(name),
                objects.collect(Collectors.joining(",\n", "{\"type\": \"bundle\", \"id\": \"bundle--00000000-0000-4000-8000-000000000001\", \"objects\": [\n", "]}")));
    }

    private ImportReport run(Path file) {
        return importer.run(new ImportRequest(List.of(ImportRequest.Source.of(file)), false), _ -> {
        });
    }

    private static List<String> withObjects() {
        var objects = SharedNeo4j.get().driver().executableQuery("MATCH (node:ForeignObject|ForeignName) RETURN labels(node)[0] + ' ' + node.id AS text ORDER BY text")
                .execute().records().stream().map(row -> row.get("text").asString());
        return Stream.concat(dump().stream(), objects).toList();
    }

    private static List<String> dump() {
        var driver = SharedNeo4j.get().driver();
        return Stream.concat(GraphDump.of(driver).stream(), CatalogueDump.of(driver).stream()).toList();
    }

    private void assertConsistent() {
        var differences = new ArrayList<Object>();
        check.check(differences::add);
        assertThat(differences).isEmpty();
    }

}
