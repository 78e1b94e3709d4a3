package io.incidentgraph.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.incidentgraph.ingest.read.Element;
import io.incidentgraph.ingest.read.Position;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementParserTests {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            JSON | {"id": 1, "id": 1} | The name 'id' stands twice in one object (line 7): keep the one that is meant
            JSON | `{"a": [{"b": {"c": 1}},\n {"件": {}, "id": 2, "件": 3}]}` | The name '件' stands twice in one object, /a/1 (line 8): keep the one that is meant
            JSON | {"a": {"a": {"a": 1}}, "b": [{"a": 1}, {"a": 2}]} | -
            YAML | `id: 1\na: {}\nid: 2` | The name 'id' stands twice in one object (line 9): keep the one that is meant
            YAML | `a:\n  - b: 1\n    b: 1` | The name 'b' stands twice in one object, /a/0 (line 9): keep the one that is meant
            YAML | `a: &x 1\nb:\n  - *x` | Aliases are not followed: write out what *x stands for (line 9)
            YAML | `a: &x 1\nb: "*x"` | -
            JSON | {"id": oops} | This is no JSON: Unrecognized token 'oops': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false') (line 7, column 8)
            JSON | {"id": 1 | This is no JSON: Unexpected end-of-input: expected close marker for Object (line 7, column 9)
            JSON | {"id": 1} {"id": 2} | More than one value stands here: write each on lines of its own
            """)
    void saysWhatIsWrongAndWhere(ElementParser parser, String text, String reason) {
        assertThat(reason(parser, text.getBytes(StandardCharsets.UTF_8))).isEqualTo(reason);
    }

    @Test
    void namesTheLimitAndWhatToDo() {
        assertThat(reason(ElementParser.JSON, "[".repeat(2_000).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Document nesting depth (501) exceeds the maximum allowed (500): shorten or divide it");
    }

    @Test
    void namesTheEncoding() {
        assertThat(reason(ElementParser.JSON, "{\"ja\": \"漏えい\"}".getBytes(Charset.forName("Shift_JIS")))).startsWith("This is no JSON: Invalid UTF-8")
                .contains(": save it in UTF-8 (line 7, column ");
    }

    @Test
    void readsYamlOfAnySize() {
        assertThat(reason(ElementParser.YAML, ("id: " + "長".repeat(4 << 20)).getBytes(StandardCharsets.UTF_8))).isEqualTo("-");
    }

    /** Of an element that begins on line 7; a dash where nothing is wrong. */
    private static String reason(ElementParser parser, byte[] bytes) {
        return switch (parser.parse(new Raw(new Position("試験", 3, 7), bytes, null))) {
            case Element.Unreadable(_, String reason, _) -> reason;
            case Element.Read _ -> "-";
        };
    }

}
