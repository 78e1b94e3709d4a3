package io.incidentgraph;

import static org.assertj.core.api.Assertions.assertThat;

import io.incidentgraph.graph.CatalogueDump;
import io.incidentgraph.graph.GraphCheck;
import io.incidentgraph.graph.GraphDump;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code import} as a person gives it, in processes of their own. */
class ImportProcessIT {

    private static final int RECORDS = 600;

    private static final int KILLS = 1;

    private static final String RECORD = """
            {"id": "shiken-%1$d", "source": {"kind": "DISCLOSURE", "series": "shiken-%1$d", "documents": [{"title": "お知らせ%1$d", "publisher": "試験%2$d社"}]},\
             "title": {"ja": "誤送信", "en": "Misdelivery"}, "organizations": [{"ref": "v", "name": "試験%2$d社", "country": "JP", "as": "VICTIM"}],\
             "causes": [{"cause": "error.misdelivery", "party": "SELF"}]}""";

    private static final String TECHNIQUE = """
            {"type": "attack-pattern", "id": "attack-pattern--%1$d", "name": "手口%1$d", "created": "2020-01-01T00:00:00.000Z", "modified": "2020-01-01T00:00:00.000Z",\
             "x_mitre_domains": ["enterprise-attack"], "kill_chain_phases": [{"kill_chain_name": "mitre-attack", "phase_name": "impact"}],\
             "external_references": [{"source_name": "mitre-attack", "external_id": "T9%1$03d"}]}""";

    @TempDir
    Path directory;

    @Test
    void goesOnAfterKillsAndEndsWithTheSameGraph() throws Exception {
        var source = source();
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < KILLS; i++) {
            try (ProgramProcess process = importer("killed", source, 20)) {
                process.awaitOutput(" run:");
                Thread.sleep(random.nextInt(2_000));
            }
        }
        var resumed = ended("killed", source);
        var undisturbed = ended("undisturbed", source);
        assertThat(resumed).as("seed %d", seed).isEqualTo(undisturbed).hasSizeGreaterThan(RECORDS).anyMatch(line -> line.contains("手口599"));
        assertThat(rejected("killed")).isEqualTo(rejected("undisturbed")).hasSize(2);
    }

    @Test
    void worksBesideARunningServer() throws Exception {
        var source = source();
        try (ProgramProcess server = ProgramProcess.start(directory, "--server.port=0", "--incident-graph.bolt-port=0", "--incident-graph.data=data")
                .awaitOutput("Incident Graph answers at"); ProgramProcess command = importer("data", source, 500)) {
            assertThat(command.exitStatus()).as(command::toString).isEqualTo(ExitStatus.DONE_WITH_REJECTS);
            assertThat(String.join("\n", command.output())).contains("2  were set aside", source + "!/b.jsonl, object 2");
            var token = Files.readString(directory.resolve("data/token")).strip();
            assertThat(Stream.concat(command.output().stream(), server.output().stream())).noneMatch(line -> line.contains(token));
            Files.writeString(directory.resolve("お詫び.txt"), "株式会社青海文具\n6月8日、弊社の担当者がお客様120名の名簿を紛失したことが判明しました。\n");
            Files.writeString(directory.resolve("空.txt"), "");
            try (ProgramProcess extract = ProgramProcess.start(directory, "extract", "--import", "お詫び.txt", "空.txt", "--incident-graph.data=data")) {
                assertThat(extract.exitStatus()).as(extract::toString).isEqualTo(ExitStatus.DONE_WITH_REJECTS);
                assertThat(extract.standardOutput()).containsExactly("お詫び.txt: 1 new drafts, 0 known, 0 of an earlier reading replaced");
                assertThat(extract.output()).anyMatch(line -> line.startsWith("空.txt: ") && line.contains("no text in it"));
            }
            try (ProgramProcess attach = ProgramProcess.start(directory, "documents", "attach", "お詫び.txt", "--incident-graph.data=data");
                    ProgramProcess missing = ProgramProcess.start(directory, "extract", "--import", "無い.txt", "--incident-graph.data=data")) {
                assertThat(attach.exitStatus()).as(attach::toString).isEqualTo(ExitStatus.DONE);
                assertThat(attach.standardOutput()).singleElement().asString().startsWith("お詫び.txt: text of ").endsWith("; 0 passages quote it anew");
                assertThat(missing.exitStatus()).isEqualTo(ExitStatus.DONE_WITH_REJECTS);
                assertThat(missing.output()).containsExactly("無い.txt: there is no such file: check its name");
            }
            try (ProgramProcess undo = ProgramProcess.start(directory, "undo", run(command), "--incident-graph.data=data")) {
                assertThat(undo.exitStatus()).as(undo::toString).isEqualTo(ExitStatus.DONE);
                assertThat(undo.output()).contains(RECORDS + " records were taken back.");
            }
        }
    }

    @Test
    void refusesWhatItDoesNotUnderstand() throws Exception {
        try (ProgramProcess option = ProgramProcess.start(directory, "import", "--dryrun", "a.json");
                ProgramProcess nothing = ProgramProcess.start(directory, "import", "--incident-graph.bolt-port=0");
                ProgramProcess missing = ProgramProcess.start(directory, "import", "無い.json", "--incident-graph.bolt-port=0", "--incident-graph.data=other")) {
            assertThat(option.exitStatus()).isEqualTo(ExitStatus.WRONG_USAGE);
            assertThat(nothing.exitStatus()).as(nothing::toString).isEqualTo(ExitStatus.WRONG_USAGE);
            assertThat(missing.exitStatus()).as(missing::toString).isEqualTo(ExitStatus.COULD_NOT_RUN);
            assertThat(missing.output()).last().asString().contains("無い.json");
        }
    }

    private static String run(ProgramProcess command) throws IOException {
        return command.output().stream().filter(line -> line.startsWith("The run: ")).findFirst().orElseThrow().split(" ")[2];
    }

    private ProgramProcess importer(String data, Path source, int batch) throws IOException {
        return ProgramProcess.start(directory, "import", source.toString(), "--incident-graph.bolt-port=0", "--incident-graph.data=" + data,
                "--incident-graph.ingest.batch-size=" + batch, "--logging.level.io.incidentgraph=info");
    }

    /** Several files, a catalogue among them, with two items that nobody can read. */
    private Path source() throws IOException {
        var files = Files.createDirectories(directory.resolve("source"));
        Files.writeString(files.resolve("a.json"), records(0, RECORDS / 2).collect(Collectors.joining(",\n", "[", ", {\"id\": 1}]")));
        Files.writeString(files.resolve("attack.json"), IntStream.range(0, RECORDS).mapToObj(TECHNIQUE::formatted)
                .collect(Collectors.joining(",\n", "{\"type\": \"bundle\", \"id\": \"bundle--1\", \"objects\": [\n", "]}")));
        Files.writeString(files.resolve("b.jsonl"), Stream.concat(Stream.of(RECORD.formatted(RECORDS / 2, 0), "{壊れた"), records(RECORDS / 2 + 1, RECORDS))
                .collect(Collectors.joining("\n")));
        return files;
    }

    private static Stream<String> records(int from, int to) {
        return IntStream.range(from, to).mapToObj(number -> RECORD.formatted(number, number % 40));
    }

    /** The graph after an import to the end. */
    private List<String> ended(String data, Path source) {
        try (Started program = Started.on(directory.resolve(data))) {
            var command = program.context().getBeansOfType(Command.class).values().stream().filter(each -> each.task() == Task.IMPORT).findFirst().orElseThrow();
            assertThat(command.run(List.of(source.toString()))).isEqualTo(ExitStatus.DONE_WITH_REJECTS);
            var differences = new ArrayList<Object>();
            program.context().getBean(GraphCheck.class).check(differences::add);
            assertThat(differences).isEmpty();
            return Stream.concat(GraphDump.of(program.driver()).stream(), CatalogueDump.of(program.driver()).stream()).toList();
        }
    }

    private List<String> rejected(String data) throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve(data))) {
            var file = files.filter(path -> path.getFileName().toString().startsWith("rejected-")).toList();
            assertThat(file).hasSize(1);
            return Files.readAllLines(file.getFirst());
        }
    }

}
