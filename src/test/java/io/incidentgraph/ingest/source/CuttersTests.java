package io.incidentgraph.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.incidentgraph.ingest.read.Element;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
            "{\n\"id\": \"あ\"}\n{\"id\": \"い\"\n}\n",
            "{\"id\": \"あ\"},\n{\"id\": \"い\"},\n",
            "[{\"id\": \"あ\"}]\n[{\"id\": \"い\"}]",
            "[{\"id\": \"あ\"}] {\"id\": \"い\"}",
            "{\n\"id\": \"あ\"}\n[{\"id\": \"い\"}]" })
    void cutsValuesHoweverTheyFollowEachOther(String json) throws IOException {
        assertThat(values(json(json, ""))).containsExactly("{\"id\":\"あ\"}", "{\"id\":\"い\"}");
    }

    @Test
    void cutsManyValuesOfOneLine() throws IOException {
        assertThat(values(json("{\"id\": 1} {\"id\": 2}{\"id\": 3}\n{\"id\": 4}", ""))).containsExactly("{\"id\":1}", "{\"id\":2}", "{\"id\":3}", "{\"id\":4}");
    }

    @Test
    void losesNothingBehindTheEndOfAnArray() throws IOException {
        assertThat(values(json("[{\"id\": 1}]}\n{\"id\": 2}", ""))).containsExactly("{\"id\":1}", "unreadable", "{\"id\":2}");
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

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"objects\": [{\"id\": \"あ\"}]}\n{\"type\": \"bundle\"}\n{\"objects\": [], \"id\": \"b\"}{\"objects\": [{\"id\": \"い\"}]}",
            "[{\"objects\": [{\"id\": \"あ\"}]},\n{\"objects\": [{\"id\": \"い\"}]}]\n",
            "[{\"objects\": [{\"id\": \"あ\"}]}] [{\"objects\": [{\"id\": \"い\"}]}]" })
    void findsTheElementsOfAFieldOfSeveralObjects(String bundles) throws IOException {
        assertThat(values(json(bundles, "objects"))).containsExactly("{\"id\":\"あ\"}", "{\"id\":\"い\"}");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
            "`{\"objects\": [{\"id\": 1}],\n \"objects\": [{\"id\": 2}]}` | 2 | The name 'objects' stands twice in one object (line 2): keep the one that is meant",
            "`{\"objects\": [{\"id\": 1}]} 17` | 1 | Here should be an object with an array 'objects'",
            "`{\"objects\": [{\"id\": 1}]}]` | 1 | Here should be an object with an array 'objects'",
            "`{\"objects\": [{\"id\": 1}], id: \"b\"}` | 1 | Here should be the name of a field, in double quotes: nothing from here on can be read",
            "`{\"objects\": [{\"id\": 1}]` | 1 | The document ends before its object does",
            "`{\"objects\": [{\"id\": 1}` | 1 | The document ends before its array does",
            "`[{\"objects\": [{\"id\": 1}]}` | 1 | The document ends before its array does" })
    void tellsWhatIsWrongAroundTheElementsOfAField(String bundle, long line, String fault) throws IOException {
        var raws = raws(json(bundle, "objects"));

        assertThat(raws).hasSize(2);
        assertThat(raws.getFirst().text()).isEqualTo("{\"id\": 1}");
        assertThat(raws.getLast().fault()).isEqualTo(fault);
        assertThat(raws.getLast().position().line()).isEqualTo(line);
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
        for (var end : List.of("\n", "")) {
            assertThat(raws(yaml("# head\n- id: 1\n  b: |\n    ---\n- id: 2" + end))).extracting(raw -> raw.position().toString())
                    .containsExactly("試験.yaml, object 1, line 2", "試験.yaml, object 2, line 5");
        }
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

    @Test
    void takesNoOtherEncodingForUtf8() throws IOException {
        var raws = raws(new YamlCutter("試験.yaml", new ByteArrayInputStream("- id: a\n- id: b\n  title: 漏えい\n- id: c".getBytes(Charset.forName("Shift_JIS"))), LARGEST));

        assertThat(raws).extracting(Raw::fault).containsExactly(null, "Line 3 is not in UTF-8: save it in UTF-8", null);
    }

    @Test
    void cutsNoLineShortWithoutAWord() throws IOException {
        var raws = raws(yaml("- id: " + "a".repeat(LARGEST) + "\n- id: b"));

        assertThat(raws.getFirst().fault()).startsWith("It is larger than 200 bytes");
        assertThat(raws.getLast().text()).isEqualTo("  id: b\n");
    }

    private static RawElements json(String text, String array) {
        var input = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return array.isEmpty() ? new JsonCutter("試験.json", input, LARGEST) : new FieldCutter("試験.json", input, array, LARGEST);
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
