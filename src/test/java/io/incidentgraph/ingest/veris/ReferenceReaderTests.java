package io.incidentgraph.ingest.veris;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.node.JsonNodeFactory;

class ReferenceReaderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://a.example/1 | https://a.example/1
            https://a.example/1;https://b.example/2 | https://a.example/1 https://b.example/2
            https://a.example/1; https://b.example/2; | https://a.example/1 https://b.example/2
            https://a.example/1, https://b.example/2, | https://a.example/1 https://b.example/2
            https://a.example/1 https://b.example/2 | https://a.example/1 https://b.example/2
            https://a.example/1 (20130819) https://b.example/2 (20130820) | https://a.example/1 https://b.example/2
            https://a.example/1 (2014-04-30T00:03:24.610Z); | https://a.example/1
            https://a.example/1(20130819);https://b.example/2 (8/22/2013) | https://a.example/1 https://b.example/2
            https://a.example/1?page=0,0 | https://a.example/1?page=0,0
            https://a.example/1?a=1&amp;b=2; https://b.example/ | https://a.example/1?a=1&amp;b=2 https://b.example/
            https://a.example/(名簿).html | https://a.example/(名簿).html
            http://web.archive.example/2013/http://a.example/1 | http://web.archive.example/2013/http://a.example/1
            http://www.http://a.example/1 | http://a.example/1
            www.a.example/1; a.example/2 | http://www.a.example/1 http://a.example/2
            https://a.example/1;%C2%A0https://a.example/2 | https://a.example/1 https://a.example/2
            https://a.example/assets/Public Storage letter to consumers.pdf | https://a.example/assets/Public%20Storage%20letter%20to%20consumers.pdf
            https://a.example/1; https://a.example/1 | https://a.example/1
            """)
    void findsEveryAddress(String reference, String addresses) {
        assertThat(documents(read(reference), "url")).isEqualTo(List.of(addresses.split(" ")));
    }

    @Test
    void takesLinesApart() {
        assertThat(documents(read("https://a.example/1\r\nhttps://b.example/2\n"), "url")).containsExactly("https://a.example/1", "https://b.example/2");
    }

    @Test
    void keepsWhatIsNoAddressAsTheTitleOfADocument() {
        assertThat(documents(read("河北日報、2020年3月4日、朝刊"), "title")).containsExactly("河北日報、2020年3月4日、朝刊");
        assertThat(documents(read("Unknown"), "title")).isEmpty();
    }

    @Test
    void keepsWordsBesideAnAddressAsANote() {
        var reading = read("続報: https://a.example/1 (20130819)");
        assertThat(documents(reading, "url")).containsExactly("https://a.example/1");
        assertThat(reading.record().at("/notes/0/text").asString()).isEqualTo("続報:");
    }

    private static Reading read(String reference) {
        var draft = new Draft("veris:A", 1);
        new ReferenceReader(draft).read(JsonNodeFactory.instance.stringNode(reference));
        return draft.reading();
    }

    private static List<String> documents(Reading reading, String field) {
        return reading.record().path("source").path("documents").valueStream().filter(document -> document.has(field))
                .map(document -> document.path(field).stringValue()).toList();
    }

}
