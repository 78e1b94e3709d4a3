package io.incidentgraph.bench.start;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One way of starting the program. */
record Launch(String name, List<String> command) {

    private static final String QUESTION = "{\"query\": \"{ incidents(limit: 3) { titleJa causes { labelJa } } }\"}";

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final int PAUSE_MILLISECONDS = 20;

    static Launch plain(Path project) {
        return new Launch("plain", List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar", project.resolve("target/incident-graph.jar").toAbsolutePath().normalize().toString()));
    }

    static Launch prepared(Path project) {
        return new Launch("prepared", List.of(project.resolve("bin/incident-graph").toAbsolutePath().normalize().toString()));
    }

    Took firstAnswer(Path data, Path log) throws IOException, InterruptedException {
        int port = freePort();
        var line = new ArrayList<>(command);
        line.addAll(List.of("--server.port=" + port, "--incident-graph.bolt-port=" + freePort(), "--incident-graph.data=" + data));
        var builder = new ProcessBuilder(line).directory(data.getParent().toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        long start = System.nanoTime();
        var process = builder.start();
        try {
            awaitAnswer(process, port, log);
            double seconds = (System.nanoTime() - start) / 1e9;
            return new Took(seconds, process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3);
        }
        finally {
            process.destroy();
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        }
    }

    private void awaitAnswer(Process process, int port, Path log) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql")).header("Content-Type", "application/json")
                .timeout(PATIENCE).POST(BodyPublishers.ofString(QUESTION)).build();
        try (var client = HttpClient.newHttpClient()) {
            for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end;) {
                try {
                    var answer = client.send(request, BodyHandlers.ofString());
                    if (answer.statusCode() != 200 || !answer.body().contains("titleJa")) {
                        throw new IllegalStateException(name + " answers " + answer.statusCode() + " " + answer.body());
                    }
                    return;
                }
                catch (IOException notYet) {
                    if (!process.isAlive()) {
                        throw new IllegalStateException(name + " ended; " + log + " tells why", notYet);
                    }
                }
                Thread.sleep(PAUSE_MILLISECONDS);
            }
        }
        throw new IllegalStateException(name + " did not answer in " + PATIENCE);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

}
