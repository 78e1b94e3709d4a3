package io.incidentgraph.query.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

import io.incidentgraph.query.QueryTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that are no operations, as they come when somebody tries it out. */
@QueryTest
class RequestFaultIT {

    private static final String OPERATION = "{\"query\": \"{causes {id}}\"}";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI uri;

    RequestFaultIT(@LocalServerPort int port) {
        this.uri = URI.create("http://localhost:" + port + "/graphql");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            {"query": "{causes {id}}"               | no JSON
            {'query': '{causes {id}}'}              | no JSON
            {}                                      | has no "query"
            {"query": null}                         | has no "query"
            {"query": "{a}", "variables": "n=1"}    | "variables" is "n=1"
            {"query": "{a}", "variables": [1]}      | "variables" is [1]
            {"query": "{a}", "extensions": true}    | "extensions" is true
            """)
    void saysWhatIsWrongWithABody(String body, String reason) throws Exception {
        refused(post(body.getBytes(StandardCharsets.UTF_8), "application/json"), 400, reason);
    }

    @Test
    void saysThatThereIsNoBody() throws Exception {
        refused(post(new byte[0], "application/json"), 400, "has no body");
    }

    @Test
    void saysWhereJsonBreaksOff() throws Exception {
        refused(post("{\n  \"query\": }".getBytes(StandardCharsets.UTF_8), "application/json"), 400, "line 2, column 1");
    }

    @Test
    void saysThatABodyIsNotInUtf8() throws Exception {
        byte[] body = "{\"query\": \"{incidents(where: {title: {eq: \\\"漏えい\\\"}}) {id}}\"}".getBytes(Charset.forName("Shift_JIS"));
        refused(post(body, "application/json"), 400, "not in UTF-8");
    }

    @Test
    void saysThatABodyIsCompressed() throws Exception {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(OPERATION.getBytes(StandardCharsets.UTF_8));
        }
        refused(send(request().header("Content-Type", "application/json").header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(compressed.toByteArray()))), 415, "compressed (gzip)");
    }

    @ParameterizedTest
    @ValueSource(strings = { "text/plain", "application/x-www-form-urlencoded", "application/xml", "json" })
    void saysWhichTypeABodyMustBeOf(String type) throws Exception {
        refused(post(OPERATION.getBytes(StandardCharsets.UTF_8), type), 415, "of the type " + type, "Content-Type: application/json");
    }

    @Test
    void saysThatABodyHasNoType() throws Exception {
        refused(send(request().POST(BodyPublishers.ofString(OPERATION))), 415, "of the type (none)");
    }

    @Test
    void saysOfWhichTypeTheAnswerIs() throws Exception {
        refused(send(request().header("Content-Type", "application/json").header("Accept", "application/xml")
                .POST(BodyPublishers.ofString("{\"query\": \"{__typename}\"}"))),
                406, "accepts application/xml only");
    }

    @ParameterizedTest
    @ValueSource(strings = { "GET", "PUT", "DELETE", "PATCH" })
    void saysWithWhichMethodToAsk(String method) throws Exception {
        HttpResponse<String> answer = send(request().method(method, BodyPublishers.ofString(OPERATION)));
        refused(answer, 405, "POST, not with " + method, "/graphiql");
        assertThat(answer.headers().firstValue("Allow")).hasValue("POST, OPTIONS");
    }

    @Test
    void answersAfterAByteOrderMark() throws Exception {
        assertThat(post(("\uFEFF" + OPERATION).getBytes(StandardCharsets.UTF_8), "application/json").statusCode()).isEqualTo(200);
    }

    private static void refused(HttpResponse<String> answer, int status, String... words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body().replace("\\\"", "\"")).startsWith("{\"errors\":[").contains("INVALID_REQUEST").contains(words).doesNotContain("Source:");
    }

    private HttpResponse<String> post(byte[] body, String type) throws IOException, InterruptedException {
        return send(request().header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(this.uri);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return this.http.send(request.build(), BodyHandlers.ofString());
    }

}
