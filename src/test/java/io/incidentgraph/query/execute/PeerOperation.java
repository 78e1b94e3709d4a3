package io.incidentgraph.query.execute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

/** An operation with its variables, and what the Neo4j GraphQL Library answered to it; {@code bench/peer/README.md} tells how that is recorded. */
record PeerOperation(String name, String text) {

    static final Path FOLDER = Path.of("src/test/resources/peer");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path OPERATIONS = FOLDER.resolve("operations");

    static Stream<PeerOperation> all() {
        try (var files = Files.list(OPERATIONS)) {
            return files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".graphql"))
                    .map(file -> file.replace(".graphql", "")).sorted().map(name -> new PeerOperation(name, read(OPERATIONS.resolve(name + ".graphql"))))
                    .toList().stream();
        }
        catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> variables() {
        Path file = OPERATIONS.resolve(name + ".json");
        return Files.exists(file) ? JSON.readValue(file, Map.class) : Map.of();
    }

    /** Whether it is asked page by page. */
    boolean walks() {
        return text.contains("$after");
    }

    /** The answer, or, if it is asked page by page, the answers. */
    List<?> recorded() {
        Object answer = JSON.readValue(FOLDER.resolve("answers/" + name + ".json"), Object.class);
        return answer instanceof List<?> pages ? pages : List.of(answer);
    }

    /** What the recording says of itself. */
    static Map<?, ?> recording() {
        return JSON.readValue(FOLDER.resolve("recorded.json"), Map.class);
    }

    /** The hash of all that the answers depend on, as the recording has it. */
    static String inputs() {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            Stream<Path> operations = all().flatMap(operation -> Stream.of(".graphql", ".json")
                    .map(kind -> OPERATIONS.resolve(operation.name + kind))).filter(Files::exists);
            Stream.concat(Stream.of(FOLDER.resolve("schema.graphqls"), FOLDER.resolve("graph.cypher")), operations)
                    .forEach(file -> hash.update(read(file).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(hash.digest());
        }
        catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        }
        catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String toString() {
        return name;
    }

}
