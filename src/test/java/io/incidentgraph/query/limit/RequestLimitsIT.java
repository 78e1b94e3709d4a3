package io.incidentgraph.query.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import io.incidentgraph.query.NodePredicate;
import io.incidentgraph.query.QueryTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.cypherdsl.core.Cypher;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

@QueryTest
@Import(RequestLimitsIT.Gate.class)
@TestPropertySource(properties = { "incident-graph.query.request.size=20KB", "incident-graph.query.request.document=5000",
        "incident-graph.query.request.tokens=1000", "incident-graph.query.request.concurrent=3",
        "incident-graph.query.operation.root-fields=4" })
class RequestLimitsIT {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI uri;
    private final RunningRequests running;

    RequestLimitsIT(@LocalServerPort int port, @Autowired RunningRequests running) {
        this.uri = URI.create("http://localhost:" + port + "/graphql");
        this.running = running;
    }

    @AfterEach
    void everyRequestIsTakenOffAgain() throws InterruptedException {
        for (int attempt = 0; running.clients() > 0 && attempt < 200; attempt++) {
            Thread.sleep(20);
        }
        assertThat(running.clients()).isZero();
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        refused(post(body("{causes {id}}", "x".repeat(21_000))), 413, "REQUEST_TOO_LARGE", "bytes", "limit is 20,480");
        assertThat(post(body("{causes {id}}", "x".repeat(19_000))).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesABodyOfUnknownLengthThatGoesOnTooLong() {
        var publisher = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body("{causes {id}}", "x".repeat(30_000)).getBytes(StandardCharsets.UTF_8)));
        refused(send(publisher, "application/json"), 413, "REQUEST_TOO_LARGE", "more than 20,480", "limit is 20,480");
    }

    @Test
    void refusesAListOfOperations() {
        String one = body("{causes {id}}", "");
        refused(post("[" + one + "," + one + "," + one + "]"), 400, "BATCH_REFUSED", "list of 3 operations", "limit is 1");
        refused(post(" \n[]"), 400, "BATCH_REFUSED", "list of 0 operations", "limit is 1");
        assertThat(post("[" + one + ",").statusCode()).isEqualTo(400);
        assertThat(post("\n " + one).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesADocumentThatIsTooLong() {
        refused(post(body("{causes {id}} #" + "長".repeat(5_000 - 14), "")), 400, "DOCUMENT_TOO_LARGE", "5,001 characters", "limit is 5,000");
        assertThat(post(body("{causes {id}} #" + "長".repeat(5_000 - 15), "")).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesADocumentOfTooManyTokens() {
        refused(post(body("{causes {" + "id ".repeat(1_000) + "}}", "")), 400, "DOCUMENT_TOO_LARGE", "more than 1,000 tokens", "the limit");
        assertThat(post(body("{causes {" + "id ".repeat(990) + "}}", "")).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesAnOperationThatIsTooLargeWithTheStatusOfTheSpecification() {
        String operation = body("{a: causes {id} b: causes {id} c: causes {id} d: causes {id} e: causes {id}}", "");
        refused(post(operation), 400, "TOO_MANY_ROOT_FIELDS", "5 root fields", "limit is 4");
        assertThat(send(BodyPublishers.ofString(operation), "application/json").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesOneOperationTooManyAtOnceAndTakesTheNextOneAfterwards() {
        Gate.close();
        List<CompletableFuture<HttpResponse<String>>> slow = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            slow.add(http.sendAsync(request(BodyPublishers.ofString(body("{assets {id}}", "")), "application/json"), BodyHandlers.ofString()));
        }
        Gate.awaitWaiting(3);
        refused(post(body("{causes {id}}", "")), 429, "TOO_MANY_OPERATIONS", "4 operations", "limit is 3");
        Gate.open();
        assertThat(slow).allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
        assertThat(post(body("{causes {id}}", "")).statusCode()).isEqualTo(200);
    }

    @Test
    void takesARequestOffThatItsClientHasLeft() throws IOException {
        Gate.close();
        byte[] body = body("{assets {id}}", "").getBytes(StandardCharsets.UTF_8);
        try (var socket = new Socket("localhost", uri.getPort())) {
            socket.getOutputStream().write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                    + body.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            Gate.awaitWaiting(1);
        }
        Gate.open();
    }

    @Test
    void takesRequestsOffThatFail() {
        for (int number = 0; number < 10; number++) {
            assertThat(post("{").statusCode()).isEqualTo(400);
            assertThat(post(body("{nothing}", "")).statusCode()).isEqualTo(400);
            assertThat(post(body("{assets(limit: -1) {id}}", "")).body()).contains("ARGUMENT_OUT_OF_RANGE");
        }
    }

    private static String body(String operation, String filling) {
        return JSON.writeValueAsString(Map.of("query", operation, "variables", Map.of("unused", filling)));
    }

    private HttpResponse<String> post(String body) {
        return send(BodyPublishers.ofString(body), "application/graphql-response+json");
    }

    private HttpResponse<String> send(HttpRequest.BodyPublisher body, String accept) {
        return http.sendAsync(request(body, accept), BodyHandlers.ofString()).join();
    }

    private HttpRequest request(HttpRequest.BodyPublisher body, String accept) {
        return HttpRequest.newBuilder(uri).header("Content-Type", "application/json").header("Accept", accept)
                .timeout(Duration.ofSeconds(60)).POST(body).build();
    }

    private static void refused(HttpResponse<String> response, int status, String code, String number, String limit) {
        assertThat(response.statusCode()).isEqualTo(status);
        var errors = JSON.readTree(response.body()).get("errors");
        assertThat(errors.size()).isEqualTo(1);
        assertThat(errors.get(0).at("/extensions/code").asString()).isEqualTo(code);
        assertThat(errors.get(0).get("message").asString()).contains(number).contains(limit);
        assertThat(JSON.readTree(response.body()).has("data")).isFalse();
    }

    /** Makes whoever asks for assets wait. */
    @TestConfiguration
    static class Gate {

        private static volatile CountDownLatch gate = new CountDownLatch(0);
        private static final AtomicInteger WAITING = new AtomicInteger();

        @Bean
        NodePredicate waitForTheGate() {
            return (type, _) -> {
                if (type.equals("Asset")) {
                    pass();
                }
                return Cypher.noCondition();
            };
        }

        static void close() {
            WAITING.set(0);
            gate = new CountDownLatch(1);
        }

        static void open() {
            gate.countDown();
        }

        static void awaitWaiting(int number) {
            while (WAITING.get() < number) {
                Thread.onSpinWait();
            }
        }

        private static void pass() {
            try {
                if (gate.getCount() > 0) {
                    WAITING.incrementAndGet();
                    gate.await();
                }
            }
            catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }

    }

}
