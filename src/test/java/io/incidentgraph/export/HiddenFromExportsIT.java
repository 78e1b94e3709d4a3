package io.incidentgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.incidentgraph.database.SharedNeo4j;
import io.incidentgraph.export.read.GraphReader;
import io.incidentgraph.export.read.ReadOptions;
import io.incidentgraph.export.read.Selection;
import io.incidentgraph.graph.DocumentTexts;
import io.incidentgraph.graph.ForeignObjectStore;
import io.incidentgraph.graph.RecordStore;
import io.incidentgraph.ingest.ImportTest;
import io.incidentgraph.model.ForeignObject;
import io.incidentgraph.model.Hashes;
import io.incidentgraph.model.Tlp;
import io.incidentgraph.model.format.RecordFormat;
import io.incidentgraph.query.NodePredicate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.cypherdsl.core.Cypher;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

/** What must not leave the house leaves it in no format, unless it is asked for. */
@ImportTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HiddenFromExportsIT {

    private static final String TEXT = "緋色でない会社の発表の全文" + IntStream.range(0, 60).mapToObj("第%d項の説明。"::formatted).collect(Collectors.joining());

    /** Nearly the same, in a draft. */
    private static final String TWIN = TEXT + "草稿案";

    private static final String OPEN = """
            {"id": "hiraita-2025", "source": {"kind": "DISCLOSURE", "series": "a", "publishedOn": "2025-01-01", "documents": [{"title": "公表", "url": "https://hiraita.example/", "textHash": "%s"}]},
             "title": {"ja": "公開の事案"}, "tlp": "CLEAR", "organizations": [{"ref": "o", "name": "株式会社公開", "country": "JP", "evidence": ["#char=0,2"]}],
             "causes": [{"cause": "error.misdelivery", "party": "SELF"}]}""".formatted(Hashes.ofText(TEXT));

    private static final String SECRET = """
            {"id": "himitu-2025", "source": {"kind": "DISCLOSURE", "series": "b", "documents": [{"title": "内部報告", "publisher": "緋蜜調査社"}]}, "title": {"ja": "赤い事案"},
             "tlp": "RED", "organizations": [{"ref": "o", "name": "緋蜜商事", "country": "JP"}], "vendors": [{"ref": "v", "name": "緋蜜保守", "country": "JP"}],
             "malware": [{"name": "緋蜜ロッカー"}], "causes": [{"cause": "malware.ransomware", "party": "SELF", "evidence": [{"range": "#char=1,2", "note": "緋蜜の根拠"}]}]}""";

    /** About an incident that another record marks as open to all. */
    private static final String ADDED = """
            {"id": "madarana-2025", "source": {"kind": "DISCLOSURE", "series": "c", "publishedOn": "2025-0%d-01", "stage": "%s", "documents": [{"title": "斑%s"}]}, "title": {"ja": "緋蜜の斑"},
             "tlp": "%s", "organizations": [{"ref": "o", "name": "緋蜜の斑商店", "country": "JP"}]}""";

    private static final String DRAFT = """
            {"id": "sitagaki-2025", "review": "DRAFT", "source": {"kind": "DISCLOSURE", "series": "d", "documents": [{"title": "草稿案の文書", "url": "https://sitagaki.example/", "textHash": "%s"}]},
             "title": {"ja": "草稿案の事案"}, "organizations": [{"ref": "o", "name": "草稿案商会", "country": "JP"}]}""".formatted(Hashes.ofText(TWIN));

    private final Exports exports;

    HiddenFromExportsIT(@Autowired Exports exports) {
        this.exports = exports;
    }

    @BeforeAll
    void load(@Autowired RecordStore store, @Autowired DocumentTexts texts, @Autowired ForeignObjectStore objects) {
        SharedNeo4j.get().clean();
        store.add("test", Stream.of(OPEN, SECRET, ADDED.formatted(2, "FINAL", "一", "CLEAR"), ADDED.formatted(1, "FIRST", "二", "AMBER+STRICT"), DRAFT).map(RecordFormat::parseJson));
        texts.attach(TEXT);
        texts.attach(TWIN);
        objects.of("run").keep(List.of(new ForeignObject("identity--1", Instant.EPOCH, List.of("location--1"), "{\"name\": \"異国の物\"}")));
    }

    @Test
    void whatIsMarkedMoreStrictlyIsInNoFormatUnlessAskedFor() throws IOException {
        for (var format : exports.formats()) {
            assertThat(export(format.name(), Map.of())).as(format.name()).contains("公開の事案").doesNotContain("緋蜜", "赤い", "himitu", "斑");
            assertThat(export(format.name(), Map.of("tlp", "AMBER+STRICT"))).as(format.name()).contains("斑").doesNotContain("緋蜜商事", "himitu");
            assertThat(export(format.name(), Map.of("tlp", "RED"))).as(format.name()).contains("緋蜜商事", "斑");
        }
    }

    @Test
    void whatIsMarkedMoreStrictlyIsInNoPartEither() throws IOException {
        assertThat(export("records", Map.of("where", "{}"))).contains("hiraita").doesNotContain("himitu", "madarana");
        assertThat(export("graphml", Map.of("nodes", "error.misdelivery,malware", "depth", "4"))).contains("公開の事案").doesNotContain("緋蜜", "斑");
    }

    @Test
    void draftsAndTextsAndQuotesAreThereOnlyIfAskedFor() throws IOException {
        for (var format : List.of("cypher", "csv", "graphml")) {
            assertThat(export(format, Map.of())).as(format).doesNotContain("草稿案", TEXT, "緋色");
            assertThat(export(format, Map.of("tlp", "RED"))).as(format).contains("緋蜜商事").doesNotContain("草稿案");
            assertThat(export(format, Map.of("texts", "true"))).as(format).contains(TEXT, "緋色").doesNotContain("草稿案");
        }
        assertThat(export("csv", Map.of("tlp", "RED", "texts", "true"))).contains(TEXT).doesNotContain("SIMILAR_TO", "草稿案");
        assertThat(export("csv", Map.of("tlp", "RED", "texts", "true", "drafts", "true"))).contains("SIMILAR_TO", TWIN);
        assertThat(export("records", Map.of())).doesNotContain("草稿案");
        assertThat(export("records", Map.of("drafts", "true"))).contains("草稿案商会");
    }

    @Test
    void objectsOfOtherSourcesAreThereOnlyForWhoMaySeeAllOfThem() throws IOException {
        for (var format : List.of("cypher", "csv")) {
            assertThat(export(format, Map.of("texts", "true", "tlp", "AMBER+STRICT"))).as(format).doesNotContain("異国", "identity--1", "location--1");
            assertThat(export(format, Map.of("tlp", "RED"))).as(format).doesNotContain("異国", "identity--1", "location--1");
            assertThat(export(format, Map.of("tlp", "RED", "texts", "true"))).as(format).contains("異国の物", "identity--1", "location--1", "REFERS_TO");
        }
        assertThat(export("graphml", Map.of("tlp", "RED", "texts", "true"))).doesNotContain("異国", "identity--1");
    }

    @Test
    void noNodeIsReadThatThePredicateHides() throws IOException {
        NodePredicate predicate = (type, node) -> Cypher.not(node.property("id").in(Cypher.parameter("hiddenIds", List.of("org:JP:公開", "error.misdelivery")))
                .or(node.property("url").isEqualTo(Cypher.parameter("hiddenUrl", "https://hiraita.example/")).and(node.hasLabels("Document"))));
        var beans = new StaticListableBeanFactory(Map.of("predicate", predicate));
        var reader = new GraphReader(SharedNeo4j.get().driver(), DatabaseSelectionProvider.getDefaultSelectionProvider(), beans.getBeanProvider(NodePredicate.class));
        var seen = new ArrayList<String>();
        reader.read(new Selection.Everything(), new ReadOptions(true, true, Tlp.RED), graph -> {
            var labels = graph.labels(true);
            for (var label : labels) {
                graph.nodes(label, node -> seen.add(node.id().toString()));
                graph.edges(label, labels, edge -> seen.addAll(List.of(edge.from().id().toString(), edge.to().id().toString())));
            }
            graph.incidents("Incident", incident -> incident.facts().forEach(fact -> seen.add(fact.edge().to().id().toString())));
            return true;
        });

        assertThat(seen).contains("inc:hiraita-2025", "error", Hashes.ofText(TWIN)).doesNotContain("org:JP:公開", "error.misdelivery", Hashes.ofText(TEXT), "identity--1");
    }

    private String export(String format, Map<String, String> parameters) throws IOException {
        var out = new ByteArrayOutputStream();
        exports.write(exports.request(format, parameters), out, _ -> {
        });
        return format.equals("csv") ? unpacked(out.toByteArray()) : out.toString(StandardCharsets.UTF_8);
    }

    private static String unpacked(byte[] zip) throws IOException {
        var all = new StringBuilder();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            while (stream.getNextEntry() != null) {
                all.append(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

}
