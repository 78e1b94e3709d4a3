package io.incidentgraph.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.incidentgraph.bench.measure.Target.Asking;
import io.incidentgraph.bench.serve.Handwritten;
import io.incidentgraph.bench.serve.Handwritten.Order;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** Public complaints about the peer, each with its graph and query: how long the engine, the peer and a statement by hand take. */
final class Complaints {

    private static final TypeReference<Map<String, Object>> VARIABLES = new TypeReference<>() { };
    private static final Pattern END_OF_STATEMENT = Pattern.compile(";\\s*(\n|$)");
    private static final String[] ROWS = {"rows"};
    private static final int REPETITIONS = 7;
    private static final long PATIENCE = 60_000_000_000L;

    private final Path work;
    private final List<String> servers;

    Complaints(Path work, List<String> servers) {
        this.work = work;
        this.servers = servers;
    }

    /** A table of all complaints of a directory. */
    String table(Path directory) throws IOException {
        var table = new StringBuilder("| issue | by hand, ms | ours | peer | equal answers |\n|---|---|---|---|---|\n");
        try (Stream<Path> folders = Files.list(directory)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                table.append(row(folder));
            }
        }
        return table.toString();
    }

    private String row(Path folder) throws IOException {
        String number = folder.getFileName().toString();
        var operation = new Operation(number, Files.readString(folder.resolve("query.graphql")),
                new Handwritten(Files.readString(folder.resolve("by-hand.cypher")), ROWS, Order.ANY));
        Map<String, Object> variables = Target.JSON.readValue(folder.resolve("variables.json"), VARIABLES);
        try (var stage = new Stage("empty", work.resolve("complaint-" + number), folder, work.resolve("logs"))) {
            fill(stage, folder.resolve("graph.cypher"));
            var found = new TreeMap<String, Answers>();
            for (String server : Stream.concat(Stream.of("raw"), servers.stream().filter(name -> name.matches("ours|peer"))).toList()) {
                stage.add(server, folder.resolve("schema.graphqls"), folder);
                found.put(server, ask(stage.targets().getLast(), operation, variables));
                System.out.printf("%s, %s: %s%n", number, server, found.get(server).text());
            }
            boolean equal = found.values().stream().map(Answers::normal).distinct().count() == 1;
            return "| %s | %s | %s | %s | %s |%n".formatted(number, text(found, "raw"), text(found, "ours"), text(found, "peer"), equal);
        }
    }

    private static String text(Map<String, Answers> found, String server) {
        return found.containsKey(server) ? found.get(server).text() : "";
    }

    private static void fill(Stage stage, Path file) throws IOException {
        try (var session = stage.statements().driver().session()) {
            for (String statement : END_OF_STATEMENT.split(Files.readString(file))) {
                if (!statement.isBlank()) {
                    session.run(statement).consume();
                }
            }
            session.run("CALL db.awaitIndexes()").consume();
        }
    }

    /** Asks several times, or once if that takes too long. */
    private static Answers ask(Target target, Operation operation, Map<String, Object> variables) throws IOException {
        var nanoseconds = new ArrayList<Long>();
        String normal = "";
        try (Asking asking = target.asking(operation, List.of(variables))) {
            long begin = System.nanoTime();
            while (nanoseconds.size() < REPETITIONS && System.nanoTime() - begin < PATIENCE) {
                long start = System.nanoTime();
                byte[] answer = asking.answer(0);
                nanoseconds.add(System.nanoTime() - start);
                normal = normal(answer);
            }
            return new Answers(normal, nanoseconds, null);
        }
        catch (IOException failure) {
            return new Answers("failed", nanoseconds, failure.getMessage());
        }
    }

    private static String normal(byte[] answer) {
        JsonNode json = Target.JSON.readTree(answer);
        return EqualAnswers.text(json.has("rows") ? json.at("/rows/0/data") : json.path("data"));
    }

    /** What came back, always the same. */
    private record Answers(String normal, List<Long> nanoseconds, @Nullable String failure) {

        String text() {
            if (failure != null) {
                return failure.substring(0, Math.min(200, failure.length()));
            }
            long[] warm = nanoseconds.stream().skip(Math.min(1, nanoseconds.size() - 1)).mapToLong(Long::longValue).sorted().toArray();
            return "%.1f (first %.1f)".formatted(warm[warm.length / 2] / 1e6, nanoseconds.getFirst() / 1e6);
        }

    }

}
