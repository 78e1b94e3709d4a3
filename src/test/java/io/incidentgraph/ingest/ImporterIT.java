package io.incidentgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.incidentgraph.database.SharedNeo4j;
import io.incidentgraph.graph.GraphCheck;
import io.incidentgraph.graph.GraphDump;
import io.incidentgraph.ingest.ImportCounts.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@ImportTest
class ImporterIT {

    private final Importer importer;

    private final ImportUndo undo;

    private final GraphCheck check;

    @TempDir
    Path directory;

    ImporterIT(@Autowired Importer importer, @Autowired ImportUndo undo, @Autowired GraphCheck check) {
        this.importer = importer;
        this.undo = undo;
        this.check = check;
    }

    @BeforeEach
    void empty() {
        SharedNeo4j.get().clean();
    }

    @Test
    void readsArraysLinesDirectoriesAndCompressedFilesAlike() throws IOException {
        var records = TestRecords.records(0, 20);
        var array = run(TestRecords.array(directory.resolve("a"), records));
        assertThat(array.counts().of(Kind.RECORDS)).isEqualTo(20);
        var expected = dump();

        for (var source : List.of(TestRecords.lines(directory.resolve("b"), records), gzip(records), zip(records), directory(records), flow(records))) {
            empty();
            assertThat(run(source).counts().of(Kind.RECORDS)).as(source.toString()).isEqualTo(20);
            assertThat(dump()).as(source.toString()).isEqualTo(expected);
        }
        assertConsistent();
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        var file = TestRecords.array(directory.resolve("a"), TestRecords.records(0, 20));
        run(file);
        var expected = dump();

        var again = run(file);

        assertThat(again.counts().of(Kind.UNCHANGED)).isEqualTo(20);
        assertThat(again.counts().of(Kind.RECORDS)).isZero();
        assertThat(dump()).isEqualTo(expected);
    }

    @Test
    void setsAsideWhatIsBrokenAndTakesTheRest() throws IOException {
        var records = new ArrayList<>(TestRecords.records(0, 10));
        records.set(3, "{\"id\": \"壊れた\", ");
        records.set(6, records.get(6).replace("error.misconfiguration", "error.misconfigration"));
        records.set(8, records.get(8).replace("\"occurred\"", "\"title\": {}, \"occurred\""));
        var file = TestRecords.lines(directory.resolve("a"), records);

        var report = run(file);

        assertThat(report.counts().of(Kind.RECORDS)).isEqualTo(7);
        assertThat(report.counts().of(Kind.REJECTED)).isEqualTo(3);
        var rejected = LineFile.first(report.rejected(), 10);
        assertThat(rejected).extracting(LineFile.Line::file).containsOnly(file.toString());
        assertThat(rejected).extracting(LineFile.Line::object).containsExactly(4L, 7L, 9L);
        assertThat(rejected).extracting(LineFile.Line::raw).containsExactly(records.get(3), records.get(6), records.get(8));
        var node = SharedNeo4j.get().driver().executableQuery("MATCH (run:ImportRun) RETURN run").execute().records().getFirst().get("run");
        assertThat(node.get("rejectedFile").asString()).isEqualTo(report.rejected().getFileName().toString());
        assertThat(node.get("reasons").asList()).hasSize(3).first().asString().contains("object 4, line 4");
        assertThat(rejected.get(1).reason()).contains("error.misconfigration").contains("error.misconfiguration");
        assertThat(rejected.getLast().reason()).isEqualTo("The name 'title' stands twice in one object (line 9): keep the one that is meant");
        assertConsistent();
    }

    @Test
    void takesARunBackAsIfItHadNeverBeen() throws IOException {
        run(TestRecords.array(directory.resolve("a"), TestRecords.records(0, 20)));
        var expected = dump();
        var changed = new ArrayList<>(TestRecords.records(10, 30));
        changed.set(0, TestRecords.record(10, "2025-06-01"));
        var second = run(TestRecords.array(directory.resolve("b"), changed));
        assertThat(second.counts().of(Kind.CHANGED)).isEqualTo(1);
        assertThat(second.counts().of(Kind.UNCHANGED)).isEqualTo(9);

        assertThat(undo.undo(second.run())).isEqualTo(11);

        assertThat(dump()).isEqualTo(expected);
        assertConsistent();
    }

    @Test
    void leavesWhatAnotherRunBroughtToo() throws IOException {
        run(TestRecords.array(directory.resolve("b"), TestRecords.records(10, 30)));
        var expected = dump();
        empty();
        var first = run(TestRecords.array(directory.resolve("a"), TestRecords.records(0, 20)));
        run(directory.resolve("b"));

        undo.undo(first.run());

        assertThat(dump()).isEqualTo(expected);
        assertConsistent();
    }

    @Test
    void tellsWhatAFullSourceHasNotAnyMoreAndLeavesItThere() throws IOException {
        run(TestRecords.lines(directory.resolve("a"), TestRecords.records(0, 12)));
        run(TestRecords.lines(directory.resolve("b"), TestRecords.records(12, 14)), "別の源");
        var changed = new ArrayList<>(TestRecords.records(3, 10));
        changed.set(0, TestRecords.record(3, "2025-06-01"));
        var file = TestRecords.lines(directory.resolve("c"), changed);

        var before = dump();
        var dry = run(file, "別の源", true);
        assertThat(dry.counts().of(Kind.GONE)).isEqualTo(2);
        assertThat(run(file, "", true).counts().of(Kind.GONE)).isEqualTo(7);
        assertThat(LineFile.first(dry.notes(), 10)).filteredOn(line -> line.kind().equals("GONE")).extracting(LineFile.Line::file)
                .containsExactly("inc:shiken-0012", "inc:shiken-0013");
        assertThat(dump()).isEqualTo(before);

        var named = run(file, "別の源");
        var report = run(TestRecords.array(directory.resolve("d"), changed), "");

        assertThat(named.counts().of(Kind.GONE)).isEqualTo(2);
        assertThat(report.counts().of(Kind.GONE)).isEqualTo(7);
        assertThat(LineFile.first(report.notes(), 10)).filteredOn(line -> line.kind().equals("GONE")).extracting(LineFile.Line::file)
                .containsExactly("inc:shiken-0000", "inc:shiken-0001", "inc:shiken-0002", "inc:shiken-0010", "inc:shiken-0011", "inc:shiken-0012", "inc:shiken-0013");
        assertThat(run(directory.resolve("b"), "知らない源").counts().of(Kind.GONE)).isZero();
        assertThat(run(directory.resolve("a")).counts().of(Kind.GONE)).isZero();
        assertThat(dump().stream().filter(line -> line.contains("shiken-0000"))).isNotEmpty();
        assertConsistent();
    }

    @Test
    void countsConceptsThatTheVocabularyLacks() throws IOException {
        var file = Files.writeString(directory.resolve("a"), """
                {"id": "shiken-1", "source": {"kind": "VERIS", "series": "shiken-1"}, "causes": [{"cause": "hacking.x-future"}, {"cause": "hacking"}]}
                {"id": "shiken-2", "source": {"kind": "VERIS", "series": "shiken-2"}, "causes": [{"cause": "hacking.x-future"}]}
                """);

        var report = run(file);

        assertThat(report.counts().of(Kind.FOREIGN)).isEqualTo(2);
        assertThat(LineFile.first(report.notes(), 10)).extracting(LineFile.Line::kind, LineFile.Line::object).containsExactly(tuple("FOREIGN", 1L), tuple("FOREIGN", 2L));
        assertThat(LineFile.first(report.notes(), 10)).extracting(LineFile.Line::reason).allMatch(reason -> reason.startsWith("hacking.x-future"));
    }

    @Test
    void takesWhatIsReadableOfADamagedFile() throws IOException {
        var file = gzip(TestRecords.records(0, 40));
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) / 2));

        var report = run(file);

        assertThat(report.counts().of(Kind.RECORDS)).isBetween(1L, 39L);
        assertThat(report.counts().of(Kind.REJECTED)).isEqualTo(1);
        assertThat(LineFile.first(report.rejected(), 2)).extracting(LineFile.Line::reason).singleElement().asString().contains("cannot be read");
    }

    @Test
    void writesNothingInADryRunAndReportsTheSame() throws IOException {
        var records = new ArrayList<>(TestRecords.records(0, 20));
        records.set(3, "{}");
        var file = TestRecords.lines(directory.resolve("a"), records);

        var dry = importer.run(new ImportRequest(List.of(ImportRequest.Source.of(file)), true), _ -> {
        });

        assertThat(dump()).isEmpty();
        assertThat(dry.counts().properties()).isEqualTo(run(file).counts().properties());
    }

    private ImportReport run(Path file) {
        return importer.run(new ImportRequest(List.of(ImportRequest.Source.of(file)), false), _ -> {
        });
    }

    private ImportReport run(Path file, String full) {
        return run(file, full, false);
    }

    private ImportReport run(Path file, String full, boolean dryRun) {
        return importer.run(new ImportRequest(List.of(ImportRequest.Source.of(file)), dryRun, full), _ -> {
        });
    }

    private static List<String> dump() {
        return GraphDump.of(SharedNeo4j.get().driver());
    }

    private void assertConsistent() {
        var differences = new ArrayList<Object>();
        check.check(differences::add);
        assertThat(differences).isEmpty();
    }

    private Path gzip(List<String> records) throws IOException {
        var file = directory.resolve("c");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            Files.copy(TestRecords.array(directory.resolve("c.json"), records), out);
        }
        return file;
    }

    private Path zip(List<String> records) throws IOException {
        var file = directory.resolve("d");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(out, "前半/a.json", TestRecords.array(directory.resolve("d1"), records.subList(0, 10)));
            entry(out, "b.jsonl", TestRecords.lines(directory.resolve("d2"), records.subList(10, 15)));
            out.putNextEntry(new ZipEntry("c.gz"));
            var inner = new GZIPOutputStream(out);
            Files.copy(TestRecords.lines(directory.resolve("d3"), records.subList(15, 20)), inner);
            inner.finish();
            out.closeEntry();
        }
        return file;
    }

    private static void entry(ZipOutputStream out, String name, Path content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        Files.copy(content, (OutputStream) out);
        out.closeEntry();
    }

    /** A list in YAML's form with brackets. */
    private Path flow(List<String> records) throws IOException {
        return Files.writeString(directory.resolve("f"), String.join(",\n", records).replaceAll("\"(\\w+)\":", "$1: ").transform(list -> "[" + list + "]"));
    }

    private Path directory(List<String> records) throws IOException {
        var files = Files.createDirectories(directory.resolve("e/.git")).getParent();
        Files.writeString(files.resolve(".git/config"), "no record");
        for (int i = 0; i < records.size(); i++) {
            Files.writeString(files.resolve(i + ".json"), records.get(i));
        }
        try (Stream<Path> made = Files.list(files)) {
            assertThat(made).hasSize(21);
        }
        return files;
    }

}
