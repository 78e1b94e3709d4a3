package io.incidentgraph.disclosure.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.incidentgraph.CannotStartException;
import io.incidentgraph.ExitStatus;
import io.incidentgraph.disclosure.DraftStore;
import io.incidentgraph.disclosure.Extraction;
import io.incidentgraph.disclosure.Extractor;
import io.incidentgraph.disclosure.SourceText;
import io.incidentgraph.disclosure.reading.DocumentReader;
import io.incidentgraph.disclosure.reading.ReadingSettings;
import io.incidentgraph.model.TextRange;
import io.incidentgraph.model.format.RecordFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTests {

    private static final String TEXT = "4月1日、山川市立病院は患者3人の情報を紛失しました。\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void printsEachIncidentWithItsDocumentAndSegment() throws IOException {
        assertThat(run("--format", "jsonl", write("紛失.txt", TEXT))).isEqualTo(ExitStatus.DONE);
        var record = JsonMapper.shared().readTree(printed());
        assertThat(record.path("document").asString()).isEqualTo("紛失.txt");
        assertThat(record.path("segment").asString()).isEqualTo("#char=0,27");
        assertThat(printed()).hasLineCount(1);
    }

    @Test
    void printsRecordsThatTheReaderOfRecordsTakes() throws IOException {
        run(write("一.txt", TEXT), write("二.txt", TEXT + TEXT));
        var records = RecordFormat.parseYaml(new ByteArrayInputStream(out.toByteArray()));
        assertThat(records).hasSize(2).allSatisfy(record -> assertThat(record.body()).doesNotContain("document\":\"一"));
    }

    @Test
    void readsStandardInputInItsEncoding() {
        assertThat(command(TEXT.getBytes(Charset.forName("Shift_JIS"))).run(List.of("--format=jsonl", "-"))).isEqualTo(ExitStatus.DONE);
        assertThat(printed()).contains("\"document\":\"-\"", "#char=0,27");
    }

    @Test
    void survivesWhatCannotBeReadAndSaysSo() throws IOException {
        write("a.txt", TEXT);
        Files.write(folder.resolve("b.bin"), new byte[] {0, 1, 2, 3});
        write("c.txt", "   ");
        write("d.txt", TEXT + "壊れる");
        write("下/e.txt", TEXT);
        assertThat(run("--format", "jsonl", folder.toString())).isEqualTo(ExitStatus.DONE_WITH_REJECTS);
        assertThat(printed()).hasLineCount(2);
        assertThat(told()).contains("b.bin: it is no text", "c.txt: there is no text in it", "d.txt: it could not be worked on", "5 of 5 texts: 2 incidents, 3 texts that cannot be read");
    }

    @Test
    void followsALinkToAFolderAndLeavesHiddenOnesOut() throws IOException {
        write("資料/紛失.txt", TEXT);
        write("資料/.git/紛失.txt", TEXT);
        var link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("資料"));
        assertThat(run("--format", "jsonl", link.toString())).isEqualTo(ExitStatus.DONE);
        assertThat(printed()).hasLineCount(1);
    }

    @Test
    void endsWhenNobodyReadsWhatItPrints() throws IOException {
        var full = new PrintStream(new OutputStream() {

            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }

        }, true, StandardCharsets.UTF_8);
        var command = new ExtractCommand(Fake::new, this::drafts, new DocumentReader(ReadingSettings.defaults()),
                new Terminal(InputStream.nullInputStream(), full, new PrintStream(err, true, StandardCharsets.UTF_8), false));
        var texts = List.of(write("一.txt", TEXT), write("二.txt", "海沿いの支線に乗りました。"));
        assertThatExceptionOfType(CannotStartException.class).isThrownBy(() -> command.run(texts)).withMessageContaining("一.txt could not be written to standard output");
        assertThat(told()).doesNotContain("二.txt");
    }

    @Test
    void refusesASwitchWithAValue() {
        assertThat(run("--import=yes", "a.txt")).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(told()).contains("--import=yes: ");
    }

    @Test
    void saysWhyATextHasNoIncident() throws IOException {
        assertThat(run(write("旅.txt", "海沿いの支線に乗りました。"))).isEqualTo(ExitStatus.DONE);
        assertThat(told()).contains("旅.txt: no incident: 事案が述べられていない");
        assertThat(printed()).isEmpty();
    }

    @Test
    void marksWhatWasFound() throws IOException {
        run("--explain", write("紛失.txt", TEXT));
        assertThat(printed()).startsWith("== 紛失.txt: 1 incident").contains("4月1日⟨date 04-01⟩、", "3人⟨count 3⟩の情報⟨subject 患者⟩", "#char=0,4 日付から始まる");
    }

    @Test
    void coloursWhatWasFoundAndGivesTheTextBackWithoutTheColours() throws IOException {
        var coloured = new ExtractCommand(Fake::new, this::drafts, new DocumentReader(ReadingSettings.defaults()), terminal(new byte[0], true));
        coloured.run(List.of("--explain", write("紛失.txt", TEXT)));
        assertThat(printed()).contains("\u001b[32m4月1日\u001b[0m");
        assertThat(printed().replaceAll("\u001b\\[[0-9;]*m", "").replaceAll("⟨.*?⟩", "")).contains(TEXT.strip());
    }

    @Test
    void refusesAnUnknownFormatAndACommandLineWithoutTexts() {
        assertThat(run("--format", "xml", "a.txt")).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(told()).contains("'xml' is no format", "yaml", "jsonl");
        assertThat(run()).isEqualTo(ExitStatus.WRONG_USAGE);
    }

    @Test
    void keepsDraftsIfAsked() throws IOException {
        assertThat(run("--import", write("紛失.txt", TEXT), write("旅.txt", "海沿いの支線に乗りました。"))).isEqualTo(ExitStatus.DONE);
        assertThat(printed()).contains("紛失.txt: 1 new drafts, 0 known, 2 of an earlier reading replaced", "紛失.txt: nearly the same text as '転載'", "旅.txt: 0 new drafts").doesNotContain("segment");
    }

    private DraftStore drafts() {
        return extraction -> new DraftStore.Kept(extraction.records().size(), 0, 2, List.of(), List.of("nearly the same text as '転載'"));
    }

    private int run(String... arguments) {
        return command(new byte[0]).run(List.of(arguments));
    }

    private ExtractCommand command(byte[] in) {
        return new ExtractCommand(Fake::new, this::drafts, new DocumentReader(ReadingSettings.defaults()), terminal(in, false));
    }

    private Terminal terminal(byte[] in, boolean colour) {
        return new Terminal(new ByteArrayInputStream(in), new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), colour);
    }

    private String write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Finds an incident in each text that begins with a date; fails at some. */
    private static final class Fake implements Extractor {

        @Override
        public Extraction extract(SourceText text) {
            if (text.content().contains("壊れる")) {
                throw new IllegalStateException("壊れた");
            }
            if (!text.content().startsWith("4月")) {
                return new Extraction(text, List.of(), List.of(new Extraction.Reason(new TextRange(0, 1), "事案が述べられていない")), Extraction.Marks.of(List.of()));
            }
            var record = JsonMapper.shared().createObjectNode().put("id", "text-" + text.content().length());
            record.putObject("source").put("kind", "DISCLOSURE").putArray("documents").addObject().put("title", "お知らせ");
            record.put("segment", "#char=0,27");
            var findings = List.of(new Extraction.Finding(new TextRange(0, 4), "date", "04-01"), new Extraction.Finding(new TextRange(12, 19), "subject", "患者"),
                    new Extraction.Finding(new TextRange(14, 16), "count", "3"), new Extraction.Finding(new TextRange(0, TEXT.length()), "incident", ""));
            return new Extraction(text, List.of(record), List.of(new Extraction.Reason(new TextRange(0, 4), "日付から始まる")), Extraction.Marks.of(findings));
        }

    }

}
