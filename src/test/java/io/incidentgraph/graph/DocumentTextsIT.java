package io.incidentgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

import io.incidentgraph.database.Neo4jTest;
import io.incidentgraph.model.Hashes;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.format.RecordFormat;

@Neo4jTest
class DocumentTextsIT {

    private static final String TEXT = "𠮷田市は4月1日、住民120名の情報を含むUSBメモリを紛失した。";

    private static final String FIRST = """
            id: yoshida-2024-usb
            source: {kind: DISCLOSURE, documents: [{title: 紛失のお知らせ, textHash: "%s"}]}
            occurred: {value: 2024-04-01, evidence: ["#char=4,8"]}
            organizations: [{ref: victim, name: 𠮷田市, country: JP, evidence: ["#char=0,3", "#char=900,1000"]}]
            """.formatted(Hashes.ofText(TEXT));

    private static final String SECOND = """
            id: yoshida-2024-usb
            source: {kind: DISCLOSURE, series: 続報, documents: [{title: 紛失のお知らせ(転載), url: "https://example.jp/1", textHash: "%s"}]}
            causes: [{cause: error.loss.usb, party: SELF, evidence: [{range: "#char=21,28", note: 記録媒体の紛失}]}]
            """.formatted(Hashes.ofText(TEXT));

    private final Driver driver;

    private final DocumentTexts texts;

    private final RecordStore store;

    private final GraphCheck check;

    DocumentTextsIT(Driver driver) {
        this.driver = driver;
        var sessions = new GraphSessions(driver, DatabaseSelectionProvider.getDefaultSelectionProvider());
        var stores = Stores.in(sessions);
        this.texts = new DocumentTexts(sessions);
        this.store = stores.records();
        this.check = stores.check();
    }

    @BeforeEach
    void load() {
        add(FIRST);
    }

    @Test
    void quotesAppearOnPassagesThatWereKnownByTheHashOfTheirText() {
        assertThat(quotes()).isEmpty();
        assertThat(texts.attach(TEXT)).isEqualTo(new DocumentTexts.Attached(Hashes.ofText(TEXT), List.of("紛失のお知らせ"), 2, List.of()));
        assertThat(quotes()).containsExactly("4月1日", "𠮷田市");
        assertThat(texts.attach(TEXT).quotes()).isZero();
        assertThat(differences()).isEmpty();
    }

    @Test
    void passagesOfLaterRecordsQuoteATextThatIsHeld() {
        texts.attach(TEXT);
        add(SECOND);
        texts.attach(TEXT);
        assertThat(quotes()).containsExactly("4月1日", "USBメモリを", "𠮷田市");
        assertThat(count("MATCH (text:Text) RETURN count(text) AS count")).isEqualTo(1);
        assertThat(count("MATCH (:Document)-[:HAS_TEXT]->(:Text) RETURN count(*) AS count")).isEqualTo(2);
        assertThat(differences()).isEmpty();
    }

    @Test
    void linksNearlyIdenticalTexts() {
        var notice = "山川市立病院は、電子カルテのサーバーが暗号化されたことを確認しました。対象は患者1,204名の氏名と診療の記録です。" + "警察と個人情報保護委員会に報告し、外部の専門会社と調査を続けています。ご迷惑をお掛けし、深くお詫び申し上げます。";
        var copy = notice + "(転載)";
        for (var text : List.of(notice, copy, TEXT)) {
            add("{id: 'n%d', source: {kind: DISCLOSURE, documents: [{title: '%d字の知らせ', textHash: '%s'}]}}".formatted(text.length(), text.length(), Hashes.ofText(text)));
        }
        assertThat(texts.attach(notice).similar()).isEmpty();
        assertThat(texts.attach(TEXT).similar()).isEmpty();
        assertThat(texts.attach(copy).similar()).containsExactly("%d字の知らせ".formatted(notice.length()));
        assertThat(count("MATCH (:Text)-[similar:SIMILAR_TO]->(:Text) WHERE similar.similarity > 0.8 RETURN count(*) AS count")).isEqualTo(1);
    }

    @Test
    void keepsNoTextThatNoDocumentHas() {
        assertThat(texts.attach("別の知らせ").documents()).isEmpty();
        assertThat(count("MATCH (text:Text) RETURN count(text) AS count")).isZero();
    }

    @Test
    void aTextGoesWithTheLastOfItsDocuments() {
        texts.attach(TEXT);
        var second = add(SECOND);
        texts.attach(TEXT);
        store.remove(List.of(second.id()));
        assertThat(quotes()).containsExactly("4月1日", "𠮷田市");
        store.remove(List.of(read(FIRST).id()));
        assertThat(count("MATCH (node:Text|Document|Passage) RETURN count(node) AS count")).isZero();
    }

    @Test
    void aWrongQuoteIsFoundAndPutRight() {
        texts.attach(TEXT);
        driver.executableQuery("MATCH (passage:Passage {start: 4}) SET passage.quote = '4月2日'").execute();
        assertThat(differences()).singleElement().asString().contains("quote is 4月2日, not 4月1日");
        check.rebuild();
        assertThat(differences()).isEmpty();
        driver.executableQuery("MATCH (passage:Passage {start: 900}) SET passage.quote = '作り話'").execute();
        assertThat(differences()).singleElement().asString().contains("quote is 作り話, not null");
        check.rebuild();
        assertThat(differences()).isEmpty();
    }

    private IncidentRecord add(String yaml) {
        var record = read(yaml);
        assertThat(store.add("test", List.of(record).stream()).added()).isEqualTo(1);
        return record;
    }

    private static IncidentRecord read(String yaml) {
        return RecordFormat.parseYaml(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))).getFirst();
    }

    private List<String> quotes() {
        return driver.executableQuery("MATCH (passage:Passage) WHERE passage.quote IS NOT NULL RETURN passage.quote AS quote ORDER BY quote").execute()
                .records().stream().map(row -> row.get("quote").asString()).toList();
    }

    private long count(String statement) {
        return driver.executableQuery(statement).execute().records().getFirst().get("count").asLong();
    }

    private List<Difference> differences() {
        var differences = new ArrayList<Difference>();
        check.check(differences::add);
        return differences;
    }

}
