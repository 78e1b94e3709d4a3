package io.incidentgraph.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.incidentgraph.ingest.read.Element;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CuttersTests {

    private static final int LARGEST = 200;

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"id\": \"あ\"}{\"id\": \"い\"}",
            "[{\"id\": \"あ\"},{\"id\": \"い\"}]",
            "\uFEFF [\n {\"id\": \"あ\"} ,\r\n {\"id\":\n \"い\"} ]\n",
            "{\"id\": \"あ\"}\n{\"id\": \"い\"}",
            "{\"id\": \"あ\"}\n\n{\"id\": \"い\"}\n",
            "{\n\"id\": \"あ\"}\n{\"id\": \"い\"\n}\n" })
    void cutsValuesHoweverTheyFollowEachOther(String json) throws IOException {
        assertThat(values(json(json, ""))).containsExactly("{\"id\":\"あ\"}", "{\"id\":\"い\"}");
    }

    @Test
    void takesBracketsAndQuotesInTextsForText() throws IOException {
        String object = "{\"id\":\"]}{[\\\"\\\\\",\"other\":[[\"}\"],{}]}";

        assertThat(values(json("[" + object + "," + object + "]", ""))).containsExactly(object, object);
    }

    @Test
    void findsTheElementsOfAField() throws IOException {
        String bundle = "{\"type\": \"bundle\", \"x\": {\"objects\": [9]}, \"objects\": [{\"id\": \"あ\"}, 1, \"い\"], \"id\": \"b\"}";

        assertThat(values(json(bundle, "objects"))).containsExactly("{\"id\":\"あ\"}", "1", "\"い\"");
        assertThat(values(json("{\"a\": [1]}", "objects"))).isEmpty();
    }

    @Test
    void losesOnlyTheElementThatIsBroken() throws IOException {
        assertThat(values(json("[{\"id\": 1}, {\"id\": oops}, {\"id\": 3}]", ""))).containsExactly("{\"id\":1}", "unreadable", "{\"id\":3}");
        assertThat(values(json("{\"id\": 1}\n{\"id\": \"\n{\"id\": [\n{\"id\": 4}", "")))
                .containsExactly("{\"id\":1}", "unreadable", "unreadable", "{\"id\":4}");
        assertThat(values(json("[\n{\"id\": \"no end\n},\n{\"id\": 2}]", ""))).containsExactly("unreadable", "{\"id\":2}");
    }

    @Test
    void tellsThatAnArrayIsCutOff() throws IOException {
        var raws = raws(json("[{\"id\": 1},\n", ""));

        assertThat(raws).hasSize(2);
        assertThat(raws.getLast().fault()).isEqualTo("The document ends before its array does");
    }

    @Test
    void keepsTheBeginningOfWhatIsTooLargeAndGoesOn() throws IOException {
        var raws = raws(json("[{\"id\": \"" + "長".repeat(LARGEST) + "\"}, {\"id\": 2}]", ""));

        assertThat(raws.getFirst().fault()).isEqualTo("It is larger than 200 bytes: divide it, or raise incident-graph.ingest.largest-object");
        assertThat(raws.getFirst().bytes()).hasSize(LARGEST);
        assertThat(raws.getLast().text()).isEqualTo("{\"id\": 2}");
    }

    @Test
    void tellsLinesAndNumbers() throws IOException {
        assertThat(raws(json("[\n{\"id\":\n1},\n{\"id\": 2}]", ""))).extracting(raw -> raw.position().toString())
                .containsExactly("試験.json, object 1, line 2", "試験.json, object 2, line 4");
        assertThat(raws(yaml("# head\n- id: 1\n  b: |\n    ---\n- id: 2\n"))).extracting(raw -> raw.position().toString())
                .containsExactly("試験.yaml, object 1, line 2", "試験.yaml, object 2, line 5");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "id: あ\n---\nid: い\n",
            "---\nid: あ\n...\n---\n# nothing\n--- # a comment\nid: い\n...\n",
            "- id: あ\n- id: い\n",
            "- id: あ\n---\nid: い",
            "# c\n-\n  id: あ\n-   id: い\n",
            "--- {id: あ}\n--- \n{id: い}" })
    void cutsDocumentsAndLists(String yaml) throws IOException {
        assertThat(values(yaml(yaml))).containsExactly("{\"id\":\"あ\"}", "{\"id\":\"い\"}");
    }

    private static JsonCutter json(String text, String array) {
        return new JsonCutter("試験.json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), array, LARGEST);
    }

    private static YamlCutter yaml(String text) {
        return new YamlCutter("試験.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), LARGEST);
    }

    private static List<Raw> raws(RawElements elements) throws IOException {
        var raws = new ArrayList<Raw>();
        try (elements) {
            for (var raw = elements.next(); raw != null; raw = elements.next()) {
                raws.add(raw);
            }
        }
        return raws;
    }

    private static List<String> values(RawElements elements) throws IOException {
        var parser = elements instanceof YamlCutter ? ElementParser.YAML : ElementParser.JSON;
        return raws(elements).stream().map(raw -> parser.parse(raw) instanceof Element.Read(_, var value)
                ? JsonMapper.shared().writeValueAsString(value) : "unreadable").toList();
    }

}
