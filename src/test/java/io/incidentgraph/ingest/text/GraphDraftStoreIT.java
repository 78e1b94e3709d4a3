package io.incidentgraph.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import io.incidentgraph.ExitStatus;
import io.incidentgraph.database.ApplicationTest;
import io.incidentgraph.database.SharedNeo4j;
import io.incidentgraph.disclosure.DraftStore.Kept;
import io.incidentgraph.disclosure.Extraction;
import io.incidentgraph.disclosure.SourceText;
import io.incidentgraph.disclosure.reading.DocumentReader;
import io.incidentgraph.disclosure.reading.ReadingSettings;
import io.incidentgraph.graph.DocumentTexts;
import io.incidentgraph.graph.RecordStore;
import io.incidentgraph.model.Hashes;
import io.incidentgraph.model.format.RecordFormat;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@ApplicationTest
class GraphDraftStoreIT {

    private static final String TEXT = "山川市立病院は、4月1日に患者3名の情報を紛失しました。";

    private final Driver driver;

    private final GraphDraftStore drafts;

    private final RecordStore records;

    private final DocumentTexts texts;

    @Autowired
    GraphDraftStoreIT(Driver driver, GraphDraftStore drafts, RecordStore records, DocumentTexts texts) {
        this.driver = driver;
        this.drafts = drafts;
        this.records = records;
        this.texts = texts;
    }

    @BeforeEach
    void clean() {
        SharedNeo4j.get().clean();
    }

    @Test
    void keepsDraftsOutOfTheFactsAndTheTextBesideThem() {
        assertThat(drafts.keep(extraction("error.loss"))).isEqualTo(new Kept(1, 0, 0, List.of(), List.of()));
        assertThat(count("MATCH (record:Record:Draft)-[:FROM]->(:Document)-[:HAS_TEXT]->(text:Text {content: $text})")).isEqualTo(1);
        assertThat(count("MATCH (:Incident)-[fact:CAUSED_BY|AFFECTED]->()")).isZero();
    }

    @Test
    void theSameReadingAgainChangesNothing() {
        drafts.keep(extraction("error.loss"));
        assertThat(drafts.keep(extraction("error.loss"))).isEqualTo(new Kept(0, 1, 0, List.of(), List.of()));
        assertThat(count("MATCH (node:Document|Text)")).isEqualTo(2);
    }

    @Test
    void aBetterReadingTakesThePlaceOfDraftsThatNobodyDecidedOn() {
        drafts.keep(extraction("error.loss"));
        assertThat(drafts.keep(extraction("error.loss.paper"))).isEqualTo(new Kept(1, 0, 1, List.of(), List.of()));
        var record = RecordFormat.of(record("error.loss.paper"));
        records.add("curator", List.of(RecordFormat.parseJson("""
                {"id": "text-1", "source": {"kind": "CURATOR"}, "by": "査読者", "on": "2024-05-01", "decisions": [{"accept": %d}]}""".formatted(record.id()))).stream());
        assertThat(count("MATCH (:Incident)-[fact:CAUSED_BY]->()")).isEqualTo(1);
        assertThat(drafts.keep(extraction("error.loss.usb")).replaced()).isZero();
        assertThat(count("MATCH (record:Record) WHERE record.kind = 'DISCLOSURE'")).isEqualTo(2);
    }

    @Test
    void proposesTheIncidentOfWhichItMayBeALaterReport() {
        records.add("test", RecordFormat.parseYaml(new ByteArrayInputStream("""
                id: yamakawa-hospital-2024
                source: {kind: DISCLOSURE, stage: FIRST, documents: [{title: 第1報}]}
                occurred: 2024-04-01
                counts: [{role: LOST, unit: PERSONS, value: 3}]
                organizations: [{ref: victim, name: 山川市立病院, country: JP}]
                ---
                id: yamakawa-hospital-2020
                source: {kind: DISCLOSURE, documents: [{title: 別の年の知らせ}]}
                occurred: 2020-04-01
                organizations: [{ref: victim, name: 山川市立病院, country: JP}]
                """.getBytes(StandardCharsets.UTF_8))).stream());
        var draft = record("error.loss").put("occurred", "2024-04-01");
        draft.putArray("organizations").addObject().put("ref", "victim").put("name", "山川市立病院").put("country", "JP");
        draft.putArray("counts").addObject().put("role", "LOST").put("unit", "PERSONS").put("value", 3);
        var kept = drafts.keep(new Extraction(SourceText.of(TEXT, "続報.txt"), List.of(draft), List.of(), Extraction.Marks.of(List.of())));
        assertThat(kept.proposals()).singleElement().asString()
                .isEqualTo("inc:text-1 may be a later report of inc:yamakawa-hospital-2024 (第1報; both have 2024-04-01, 3)");
    }

    @Test
    void namesWhatCannotBeKept() {
        assertThat(drafts.keep(extraction("error.losss"))).satisfies(kept -> {
            assertThat(kept.added()).isZero();
            assertThat(kept.rejected()).singleElement().asString().contains("error.losss");
        });
    }

    @Test
    void attachesATextToADocumentThatIsKnownByItsHash(@TempDir Path folder) throws IOException {
        records.add("test", List.of(RecordFormat.of(record("error.loss").without("review"))).stream());
        var file = Files.writeString(folder.resolve("紛失.txt"), TEXT);
        var other = Files.writeString(folder.resolve("別.txt"), "別の知らせ");
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var command = new DocumentsCommand(new DocumentReader(ReadingSettings.defaults()), texts, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(command.run(List.of("attach", file.toString()))).isEqualTo(ExitStatus.DONE);
        assertThat(command.run(List.of("attach", other.toString(), "ない.txt", folder.toString()))).isEqualTo(ExitStatus.DONE_WITH_REJECTS);
        assertThat(command.run(List.of("detach"))).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("紛失.txt: text of お知らせ; 1 passages quote it anew" + System.lineSeparator()).hasLineCount(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("別.txt: no document has the text sha256:", "ない.txt: there is no such file", folder + ": it is a folder", "documents attach FILE ...");
        assertThat(count("MATCH (passage:Passage {quote: '紛失'})")).isEqualTo(1);
    }

    private long count(String pattern) {
        return driver.executableQuery(pattern + " RETURN count(*) AS count").withParameters(Map.of("text", TEXT)).execute().records().getFirst().get("count").asLong();
    }

    private static Extraction extraction(String cause) {
        return new Extraction(SourceText.of(TEXT, "紛失.txt"), List.of(record(cause)), List.of(), Extraction.Marks.of(List.of()));
    }

    private static ObjectNode record(String cause) {
        return (ObjectNode) JsonMapper.shared().readTree("""
                {"id": "text-1", "source": {"kind": "DISCLOSURE", "documents": [{"title": "お知らせ", "textHash": "%s"}]}, "review": "DRAFT", "segment": "#char=0,29",
                 "causes": [{"cause": "%s", "party": "SELF", "evidence": ["#char=21,23"]}]}""".formatted(Hashes.ofText(TEXT), cause));
    }

}
