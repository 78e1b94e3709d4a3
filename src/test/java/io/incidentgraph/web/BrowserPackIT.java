package io.incidentgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.incidentgraph.database.ApplicationTest;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@ApplicationTest
class BrowserPackIT {

    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({ "ja-JP;q=0.9, Incident Graph の歩き方, ここには何があるか。, guide.en.html",
        "en, A walk through Incident Graph, What is here?, guide.ja.html", "fr, A walk through Incident Graph, What is here?, guide.ja.html" })
    void speaksTheReadersLanguageAndOffersTheOther(String language, String title, String question, String other) throws Exception {
        String guide = body("guide", language);
        assertThat(guide).contains("<title>" + title, "runnable\">// " + question, "http://localhost:" + this.port + "/browser-pack/" + other).doesNotContain("{{");
        assertThat(body(other, language)).doesNotContain("{{").contains("runnable");
    }

    @Test
    void letsTheBrowserOfAnotherServerFetchTheGuide() throws Exception {
        assertThat(answer("GET /browser-pack/guide HTTP/1.0\r\nHost: localhost\r\nOrigin: http://localhost:7474\r\n\r\n"))
                .startsWith("HTTP/1.1 200").contains("Access-Control-Allow-Origin: *", "<title>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET /browser-pack/案内 HTTP/1.1 | localhost
            GET /browser-pack/{guide} HTTP/1.1 | localhost
            GET /browser-pack/%zz HTTP/1.1 | localhost
            GET /browser-pack/guide HTTP/1.1 | 案内
            """)
    void answersInJsonWhatHttpDoesNotAllow(String line, String host) throws Exception {
        String[] answer = answer(line + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n").split("\r\n\r\n", 2);
        assertThat(answer[0]).startsWith("HTTP/1.1 400").contains("Content-Type: application/json");
        assertThat(JSON.readTree(answer[1]).path("error").asString()).contains("percent-encoded").doesNotContain("<");
    }

    @Test
    void offersAllQuestionsAsFavourites(@Autowired Examples examples) throws Exception {
        List<String> files = new ArrayList<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(get("favourites.zip", "ja").body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getName()).matches("Incident Graph/.+\\.cypher");
                files.add(entry.getName().replaceAll(".*/|\\.cypher", ""));
                assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8).lines().findFirst().orElseThrow()).matches("// .*[ぁ-ん].*");
            }
        }
        assertThat(files).containsExactlyElementsOf(examples.cypher().stream().map(Example::name).toList());
    }

    @Test
    void handsTheStyleSheetToBrowserAsItReadsIt() throws Exception {
        assertThat(body("style.grass", "ja")).contains("node.Vendor {", "caption: '{titleJa}';");
        assertThat(body("start.js", "ja")).contains("\"node.Vendor\":{\"color\":\"#C2185B\"").contains("{titleJa}", "\"opened\":false").endsWith(");\n");
    }

    private String answer(String request) throws Exception {
        try (var socket = new Socket("localhost", this.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String body(String name, String language) throws Exception {
        var answer = get(name, language);
        assertThat(answer.statusCode()).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> get(String name, String language) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/browser-pack/" + name))
                .header("Accept-Language", language).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofByteArray());
        }
    }

}
