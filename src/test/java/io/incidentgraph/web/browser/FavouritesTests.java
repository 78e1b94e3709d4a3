package io.incidentgraph.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.incidentgraph.web.Example;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class FavouritesTests {

    private static final Example QUESTION = new Example("what-is-here", List.of("What is here?", "ここには何があるか。"),
            "// What is here?\n// ここには何があるか。\nMATCH (what) RETURN what\n");

    @Test
    void areCalledWhatTheyAreInTheReadersLanguage() {
        assertThat(Favourites.content(QUESTION, Locale.JAPAN)).isEqualTo("// ここには何があるか。\n// What is here?\nMATCH (what) RETURN what");
        assertThat(Favourites.content(QUESTION, Locale.FRENCH)).isEqualTo("// What is here?\n// ここには何があるか。\nMATCH (what) RETURN what");
    }

    @Test
    void lieInAFolderOfTheirOwn() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Favourites.of(List.of(QUESTION), Locale.JAPAN).zip()))) {
            assertThat(zip.getNextEntry()).isNotNull().satisfies(entry -> assertThat(entry.getName()).isEqualTo("Incident Graph/what-is-here.cypher"));
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).startsWith("// ここには何があるか。");
            assertThat(zip.getNextEntry()).isNull();
        }
    }

}
