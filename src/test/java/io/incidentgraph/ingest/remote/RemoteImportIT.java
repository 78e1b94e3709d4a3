package io.incidentgraph.ingest.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.incidentgraph.CannotStartException;
import io.incidentgraph.ExitStatus;
import io.incidentgraph.database.DataFiles;
import io.incidentgraph.database.SharedNeo4j;
import io.incidentgraph.ingest.ImportTest;
import io.incidentgraph.model.Hashes;
import io.incidentgraph.remote.ServerOfTheDataDirectory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The commands of imports, done by the server that runs. */
@ImportTest
@ExtendWith(OutputCaptureExtension.class)
class RemoteImportIT {

    private final DataFiles data;

    private final ServerOfTheDataDirectory server;

    @TempDir
    Path directory;

    RemoteImportIT(@Autowired DataFiles data) {
        this.data = data;
        this.server = new ServerOfTheDataDirectory(data, "", null);
    }

    @BeforeEach
    void empty() {
        SharedNeo4j.get().clean();
    }

    @Test
    void sendsFoldersWithAllThatIsReadOfThemHere(CapturedOutput output) throws IOException {
        var folder = Files.createDirectories(directory.resolve("資料/.git")).getParent();
        Files.writeString(folder.resolve(".git/config"), "no record");
        Files.writeString(folder.resolve("一.json"), record(1));
        try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("二.json.gz")))) {
            out.write(record(2).getBytes(StandardCharsets.UTF_8));
        }
        try (var out = new ZipOutputStream(Files.newOutputStream(folder.resolve("三.zip")))) {
            out.putNextEntry(new ZipEntry("四.json"));
            ((OutputStream) out).write(record(3).getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(folder.resolve("五.txt"), "覚え書き");

        assertThat(new RemoteImportCommand(server).run(List.of(folder.toString()))).isEqualTo(ExitStatus.DONE_WITH_REJECTS);

        assertThat(output).contains("Imported 4 items", "3  records are new", "1  were set aside", folder + "!/五.txt: Its format is not recognized");
        assertThat(new RemoteUndoCommand(server).run(List.of())).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(output.getErr()).contains("The newest runs:").containsPattern(" run:\\S+  .*資料");
    }

    @Test
    void sendsMoreFilesThanAnyoneNamesByHandAndLongNames() throws IOException {
        var files = new ArrayList<String>();
        var folder = Files.createDirectories(directory.resolve("長".repeat(80)));
        for (int i = 0; i < 120; i++) {
            files.add(Files.writeString(folder.resolve("事案についての長い名前の報告書".repeat(5) + i + ".json"), record(i)).toString());
        }

        assertThat(new RemoteImportCommand(server).run(files)).isEqualTo(ExitStatus.DONE);

        assertThat(SharedNeo4j.get().driver().executableQuery("MATCH (i:Incident) RETURN count(i) AS count").execute().records().getFirst().get("count").asInt())
                .isEqualTo(120);
    }

    @Test
    void saysWithTheWordsOfTheServerThatThereIsNoSuchRun() {
        assertThatExceptionOfType(CannotStartException.class).isThrownBy(() -> new RemoteUndoCommand(server).run(List.of("run:無い")))
                .withMessage("There is no run run:無い: 'undo' alone and the query importRuns list them.");
    }

    @Test
    void attachesTextsAsTheCommandDoesWithoutAServer(CapturedOutput output) throws IOException {
        var text = "山川市立病院は、4月1日に患者3名の情報を紛失しました。";
        var record = Files.writeString(directory.resolve("a.json"), """
                {"id": "shiken", "source": {"kind": "DISCLOSURE", "documents": [{"title": "お知らせ", "textHash": "%s"}]},
                 "causes": [{"cause": "error.loss", "party": "SELF", "evidence": ["#char=21,23"]}]}""".formatted(Hashes.ofText(text)));
        assertThat(new RemoteImportCommand(server).run(List.of(record.toString()))).isEqualTo(ExitStatus.DONE);
        var known = Files.writeString(directory.resolve("紛失.txt"), text, Charset.forName("Shift_JIS")).toString();
        var unknown = Files.writeString(directory.resolve("別.txt"), "別の知らせ").toString();
        var blank = Files.writeString(directory.resolve("空.txt"), " ").toString();

        assertThat(new RemoteDocumentsCommand(server).run(List.of("attach", known))).isEqualTo(ExitStatus.DONE);
        assertThat(new RemoteDocumentsCommand(server).run(List.of("attach", unknown, blank, "無い.txt"))).isEqualTo(ExitStatus.DONE_WITH_REJECTS);

        assertThat(output.getOut()).contains("紛失.txt: text of お知らせ; 1 passages quote it anew");
        assertThat(output.getErr()).contains("別.txt: no document has the text sha256:", "空.txt: there is no text in it", "無い.txt: there is no such file");
        assertThat(SharedNeo4j.get().driver().executableQuery("MATCH (p:Passage) RETURN p.quote AS quote").execute().records().getFirst().get("quote").asString())
                .isEqualTo("紛失");
    }

    @Test
    void attachesNothingWithoutTheToken() throws IOException {
        var file = Files.writeString(directory.resolve("a.txt"), "別の知らせ").toString();
        assertThatExceptionOfType(CannotStartException.class).isThrownBy(() -> new RemoteDocumentsCommand(new ServerOfTheDataDirectory(data, "", "falsch")).run(List.of("attach", file)))
                .withMessageContainingAll("(status 401): Writing needs the token in ", "/documents");
    }

    @Test
    void saysWhatToDoWhereTheServerHasATokenThatIsInNoFile() throws IOException {
        var token = data.file("token");
        var away = Files.move(token, token.resolveSibling("token-away"));
        try {
            assertThatExceptionOfType(CannotStartException.class).isThrownBy(() -> new RemoteUndoCommand(server).run(List.of("run:無い")))
                    .withMessageContainingAll(token.toString(), "there is no such file", "--incident-graph.token=<token>");
        } finally {
            Files.move(away, token);
        }
    }

    private static String record(int number) {
        return "{\"id\": \"shiken-%d\", \"source\": {\"kind\": \"DISCLOSURE\", \"series\": \"shiken-%d\"}}".formatted(number, number);
    }

}
