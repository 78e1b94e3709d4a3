package io.incidentgraph.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.incidentgraph.ingest.read.Head.Syntax;
import io.incidentgraph.ingest.read.Position;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTests {

    @TempDir
    Path directory;

    private final List<String> found = new ArrayList<>();

    private final List<String> unreadable = new ArrayList<>();

    @Test
    void takesTheFilesOfADirectoryInTheirOrderAndLeavesHiddenOnesOut() throws IOException {
        Files.createDirectories(directory.resolve("b/.git"));
        for (var name : List.of("c.json", "a.yaml", "b/二.json", "b/.git/x.json", ".hidden")) {
            Files.writeString(directory.resolve(name), "{\"id\": 1}");
        }

        visit(directory, "資料");

        assertThat(found).containsExactly("資料/a.yaml JSON 1", "資料/b/二.json JSON 1", "資料/c.json JSON 1");
    }

    @Test
    void followsLinksAndEntersEachFolderOnce() throws IOException {
        var elsewhere = Files.createDirectories(directory.resolve("elsewhere/下"));
        Files.writeString(elsewhere.resolve("b.json"), "{\"id\": 2}");
        var folder = Files.createDirectories(directory.resolve("folder/z"));
        Files.writeString(folder.resolve("a.json"), "{\"id\": 1}");
        Files.createSymbolicLink(folder.resolveSibling("circle"), directory.resolve("folder"));
        Files.createSymbolicLink(folder.resolveSibling("again"), folder);
        Files.createSymbolicLink(folder.resolveSibling("資料"), directory.resolve("elsewhere"));
        Files.createSymbolicLink(elsewhere.resolve("back"), directory.resolve("folder"));
        Files.createSymbolicLink(folder.resolve("nowhere.json"), directory.resolve("gone.json"));
        var link = Files.createSymbolicLink(directory.resolve("link"), directory.resolve("folder"));

        visit(directory.resolve("folder"), "f");
        visit(link, "l");

        assertThat(found).containsExactly("f/z/a.json JSON 1", "f/資料/下/b.json JSON 2", "l/z/a.json JSON 1", "l/資料/下/b.json JSON 2");
    }

    @Test
    void tellsOfDirectoriesAndArchivesWithoutFiles() throws IOException {
        var empty = Files.createDirectories(directory.resolve("empty"));
        Files.writeString(empty.resolve(".hidden"), "{\"id\": 1}");

        visit(empty, "空の資料");
        visit(zip("a.zip", ".hidden", new byte[1]), "空.zip");

        assertThat(unreadable).containsExactly("空の資料: It holds no files but hidden ones", "空.zip: It holds no files but hidden ones");
    }

    @Test
    void recognizesCompressionFromTheContent() throws IOException {
        try (var out = new GZIPOutputStream(Files.newOutputStream(directory.resolve("a")))) {
            out.write("id: 2".getBytes(StandardCharsets.UTF_8));
        }
        visit(directory.resolve("a"), "a");

        assertThat(found).containsExactly("a YAML 2");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = { "{id: 1, title: {ja: 漏えい}} | YAML 1", "{ 'id': 1 } | YAML 1", "[{id: 1}, {id: 2}] | YAML 1",
            "`{ # 註\n id: 1 }` | YAML 1", "`{id: 1}\n---\n{id: 2}` | YAML 1", "{\"id\": 1} | JSON 1", "`[\n {\"id\": 1}]` | JSON 1", "`{id: 1\n{\"id\": 2}` | JSON",
            "`{id: 1}\n{\"id\": 2}` | JSON" })
    void tellsYamlInBracketsFromJsonThatIsBroken(String text, String syntax) throws IOException {
        visit(Files.writeString(directory.resolve("a"), text), "a");

        assertThat(found).singleElement().asString().startsWith("a " + syntax);
    }

    @Test
    void takesALongRecordInBracketsForYaml() throws IOException {
        visit(Files.writeString(directory.resolve("a"), "{id: 1, summary: {ja: " + "長".repeat(HeadReader.SIZE) + "}}"), "a");

        assertThat(found).singleElement().asString().startsWith("a YAML 1");
    }

    @Test
    void looksAtManyBracketsWithoutLosingTheWay() throws IOException {
        visit(Files.writeString(directory.resolve("a"), "[".repeat(HeadReader.SIZE)), "a");

        assertThat(found).singleElement().asString().startsWith("a JSON");
    }

    @Test
    void opensNoArchiveWithinAnArchiveAndReadsTheRest() throws IOException {
        var inner = zip("inner", "x.json", "{\"id\": 1}".getBytes(StandardCharsets.UTF_8));
        var outer = directory.resolve("outer");
        try (var out = new ZipOutputStream(Files.newOutputStream(outer))) {
            out.putNextEntry(new ZipEntry("a.zip"));
            Files.copy(inner, (OutputStream) out);
            out.putNextEntry(new ZipEntry("b.json"));
            out.write("{\"id\": 2}".getBytes(StandardCharsets.UTF_8));
        }

        visit(outer, "outer");

        assertThat(found).containsExactly("outer!/b.json JSON 2");
        assertThat(unreadable).singleElement().asString().contains("outer!/a.zip", "unpack the outer one");
    }

    @Test
    void stopsAtATrapThatUnfoldsWithoutEnd() throws IOException {
        var blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        var trap = directory.resolve("trap.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(trap))) {
            for (int i = 0; i < 200; i++) {
                out.write(blanks);
            }
        }

        visit(trap, "trap.gz");

        assertThat(unreadable).singleElement().asString().contains("trap.gz", "only a trap does");
    }

    @Test
    void tellsOfABrokenArchive() throws IOException {
        var file = Files.writeString(directory.resolve("broken.zip"), "PK no archive");

        visit(file, "broken.zip");

        assertThat(unreadable).singleElement().asString().startsWith("broken.zip: It cannot be read");
    }

    private Path zip(String name, String entry, byte[] content) throws IOException {
        var file = directory.resolve(name);
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry(entry));
            out.write(content);
        }
        return file;
    }

    private void visit(Path path, String name) throws IOException {
        new Sources(SourceLimits.DEFAULT, new ReadBytes(), new Sources.Visitor() {

            @Override
            public void document(SourceDocument document) throws IOException {
                try (var input = document.open()) {
                    input.transferTo(OutputStream.nullOutputStream());
                }
                assertThat(document.head().syntax()).isNotEqualTo(Syntax.TEXT);
                found.add("%s %s %s".formatted(document.name(), document.head().syntax(), document.head().field("id")));
            }

            @Override
            public void unreadable(Position position, String reason) {
                unreadable.add(position + ": " + reason);
            }

        }).visit(path, name);
    }

}
