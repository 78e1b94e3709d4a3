package io.incidentgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.incidentgraph.database.ApplicationTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages and their scripts, as a web browser keeps them. */
@ApplicationTest
class PagesIT {

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = { "/", "/start.js", "/graphiql", "/graphiql/page.js", "/graphiql/lib/graphiql.min.css", "/browser/index.html" })
    void areKeptByWhatIsInThemAndNotByTheirTime(String path) throws Exception {
        HttpResponse<String> answer = send(request(path));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Last-Modified")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(send(request(path).header("If-None-Match", tag)).statusCode()).isEqualTo(304);
        assertThat(send(request(path).header("If-None-Match", "\"of-another-version\"")).statusCode()).isEqualTo(200);
    }

    @Test
    void leadsFromAnAddressWithNothingToThePagesThereAre() throws Exception {
        HttpResponse<String> answer = send(request("/browsr/index").header("Accept", "text/html"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("ページがありません", "href=\"/graphiql\"");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return this.http.send(request.build(), BodyHandlers.ofString());
    }

}
