package io.incidentgraph.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Imports, asks what a person asks first, and ends the program: while the JVM records what that takes, for later starts to have it ready. */
@Component
@ConditionalOnBooleanProperty("incident-graph.rehearsal")
class Rehearsal {

    private static final Logger log = LoggerFactory.getLogger(Rehearsal.class);

    private static final List<String> PAGES = List.of("/", "/graphiql", "/browser/", "/actuator/health", "/examples/cypher.json");

    private final Examples examples;

    private final JsonMapper json;

    private final RehearsedImport rehearsedImport;

    Rehearsal(Examples examples, JsonMapper json, RehearsedImport rehearsedImport) {
        this.examples = examples;
        this.json = json;
        this.rehearsedImport = rehearsedImport;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            String address = "http://localhost:" + web.getWebServer().getPort();
            Thread.ofPlatform().name("rehearsal").start(() -> play(event.getApplicationContext(), address));
        }
    }

    private void play(ConfigurableApplicationContext program, String address) {
        try (program; HttpClient client = HttpClient.newHttpClient()) {
            this.rehearsedImport.play();
            for (String page : PAGES) {
                ask(client, HttpRequest.newBuilder(URI.create(address + page)).build());
            }
            for (Example example : this.examples.graphql()) {
                ask(client, HttpRequest.newBuilder(URI.create(address + "/graphql")).header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(this.json.writeValueAsBytes(Map.of("query", example.query())))).build());
            }
        }
        catch (IOException ex) {
            log.error("The rehearsal broke off", ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private static void ask(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        int status = client.send(request, BodyHandlers.discarding()).statusCode();
        log.info("{} {}: {}", request.method(), request.uri().getPath(), status);
    }

}
