package io.incidentgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.incidentgraph.database.SharedNeo4j;
import io.incidentgraph.graph.CatalogueDump;
import io.incidentgraph.graph.GraphDump;
import io.incidentgraph.ingest.ImportCounts.Kind;
import io.incidentgraph.ingest.stix.HospitalBundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ImportTest
class AbortedImportIT {

    private static final String TECHNIQUE = """
            {"type": "attack-pattern", "id": "attack-pattern--%1$d", "name": "手口%1$d", "created": "2020-01-01T00:00:00.000Z", "modified": "2020-01-01T00:00:00.000Z",\
             "x_mitre_domains": ["enterprise-attack"], "external_references": [{"source_name": "mitre-attack", "external_id": "T9%1$03d"}]}""";

    private final Importer importer;

    @TempDir
    Path directory;

    AbortedImportIT(@Autowired Importer importer) {
        this.importer = importer;
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
    void goesOnWhereItWasStopped(long seed) throws IOException {
        var random = new Random(seed);
        var source = source(random);
        SharedNeo4j.get().clean();
        var undisturbed = importer.run(source, _ -> {
        });
        var expected = dump();
        var rejected = Files.readString(undisturbed.rejected());
        var notes = Files.readString(undisturbed.notes());

        SharedNeo4j.get().clean();
        for (int i = 0; i < 3; i++) {
            stop(source, random.nextInt(1, 4));
        }
        var last = importer.run(source, _ -> {
        });

        assertThat(last.resumed()).isTrue();
        assertThat(last.counts().properties()).isEqualTo(undisturbed.counts().properties());
        assertThat(dump()).isEqualTo(expected);
        assertThat(Files.readString(last.rejected())).isEqualTo(rejected);
        assertThat(Files.readString(last.notes())).isEqualTo(notes);
    }

    @ParameterizedTest
    @ValueSource(ints = { 2, 3, 4 })
    void readsACatalogueAgainInWhichItWasStoppedAndCountsItOnce(int after) throws IOException {
        var files = Files.createDirectories(directory.resolve("files"));
        TestRecords.lines(files.resolve("1.jsonl"), TestRecords.records(0, 10));
        Files.writeString(files.resolve("2.json"), IntStream.range(0, 350).mapToObj(TECHNIQUE::formatted)
                .collect(Collectors.joining(",\n", "{\"type\": \"bundle\", \"id\": \"bundle--1\", \"objects\": [\n{\"type\": \"x-mitre-tactic\", \"id\": 壊れた},\n", "]}")));
        TestRecords.lines(files.resolve("3.jsonl"), TestRecords.records(5, 15));
        var source = new ImportRequest(List.of(ImportRequest.Source.of(files)), false);
        SharedNeo4j.get().clean();
        var undisturbed = importer.run(source, _ -> {
        });
        var expected = dump();
        var catalogue = CatalogueDump.of(SharedNeo4j.get().driver());
        assertThat(undisturbed.counts().of(Kind.CATALOGUE)).isEqualTo(350);

        SharedNeo4j.get().clean();
        stop(source, after);
        assertThat(CatalogueDump.of(SharedNeo4j.get().driver())).isNotEqualTo(catalogue);
        stop(source, 2);
        var last = importer.run(source, _ -> {
        });

        assertThat(last.counts().properties()).isEqualTo(undisturbed.counts().properties());
        assertThat(dump()).isEqualTo(expected);
        assertThat(CatalogueDump.of(SharedNeo4j.get().driver())).isEqualTo(catalogue);
        assertThat(Files.readString(last.rejected())).isEqualTo(Files.readString(undisturbed.rejected()));
        assertThat(Files.readString(last.notes())).isEqualTo(Files.readString(undisturbed.notes()));
    }

    /** Files of objects that refer to each other: the incidents, other records, what leads from them, what that leads to, and some that is nowhere. */
    @ParameterizedTest
    @ValueSource(ints = { 1, 2 })
    void readsObjectsOfSeveralFilesAsOneThoughItWasStopped(int after) throws IOException {
        var files = Files.createDirectories(directory.resolve("files"));
        bundle(files.resolve("1.json"), Set.of("incident"));
        TestRecords.lines(files.resolve("2.jsonl"), TestRecords.records(0, 20));
        bundle(files.resolve("3.json"), Set.of("relationship", "event"));
        bundle(files.resolve("4.json"), Set.of("attack-pattern", "identity", "location", "vulnerability", "sighting", "impact", "task", "report"));
        var source = new ImportRequest(List.of(ImportRequest.Source.of(files)), false);
        SharedNeo4j.get().clean();
        var undisturbed = importer.run(source, _ -> {
        });
        var expected = dump();
        assertThat(undisturbed.counts().of(Kind.RECORDS)).isEqualTo(80);
        assertThat(undisturbed.counts().of(Kind.UNRESOLVED)).isEqualTo(240);
        assertThat(undisturbed.counts().of(Kind.DUPLICATES)).isZero();

        SharedNeo4j.get().clean();
        stop(source, after);
        var last = importer.run(source, _ -> {
        });

        assertThat(last.resumed()).isTrue();
        assertThat(last.counts().properties()).isEqualTo(undisturbed.counts().properties());
        assertThat(dump()).isEqualTo(expected);
        assertThat(Files.readString(last.notes())).isEqualTo(Files.readString(undisturbed.notes()));
    }

    /** Sixty times those objects of the hospital that are of some types. */
    private static void bundle(Path file, Set<String> types) throws IOException {
        var objects = HospitalBundle.objects().stream().filter(object -> types.contains(object.path("type").asString())).map(JsonNode::toString).toList();
        Files.writeString(file, IntStream.range(0, 60).boxed().flatMap(number -> objects.stream().map(object -> object.replace("--00000000-", "--%08d-".formatted(number))))
                .collect(Collectors.joining(",\n", "{\"type\": \"bundle\", \"id\": \"bundle--1\", \"objects\": [\n", "]}")));
    }

    private void stop(ImportRequest source, int after) {
        var batches = new AtomicInteger();
        assertThatThrownBy(() -> importer.run(source, _ -> {
            if (batches.incrementAndGet() == after) {
                throw new IllegalStateException("停止");
            }
        })).hasMessage("停止");
    }

    private ImportRequest source(Random random) throws IOException {
        List<String> records = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            switch (random.nextInt(20)) {
                case 0 -> records.add("{\"id\": \"壊れた" + i);
                case 1 -> records.add(TestRecords.record(random.nextInt(i + 1), "2025-05-01"));
                default -> records.add(TestRecords.record(i, "2025-05-01"));
            }
        }
        return new ImportRequest(List.of(ImportRequest.Source.of(TestRecords.lines(directory.resolve("a"), records))), false);
    }

    private static List<String> dump() {
        return GraphDump.of(SharedNeo4j.get().driver());
    }

    /** Shows that the comparison would find a difference. */
    @ParameterizedTest
    @ValueSource(longs = 7)
    void isNotTheSameBeforeItsEnd(long seed) throws IOException {
        var source = source(new Random(seed));
        SharedNeo4j.get().clean();
        stop(source, 2);
        var half = dump();
        var whole = importer.run(source, _ -> {
        });

        assertThat(dump()).isNotEqualTo(half);
        assertThat(whole.counts().of(Kind.ITEMS)).isGreaterThan(1_000);
    }

}
