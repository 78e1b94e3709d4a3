package io.incidentgraph.query.execute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

/**
 * A case in Markdown: what is asked in GraphQL, the Cypher that this becomes, and the answer on the graph of
 * {@code graph.cypher}. The blocks are {@code graphql}, {@code json variables}, {@code cypher}, {@code json parameters}
 * and {@code json answer}.
 */
record QueryDocument(String name, String text) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path FOLDER = Path.of("src/test/resources/query");

    static Stream<QueryDocument> all() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().map(QueryDocument::read).toList().stream();
        }
        catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static QueryDocument read(Path file) {
        try {
            return new QueryDocument(file.getFileName().toString(), Files.readString(file));
        }
        catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String operation() {
        return blocks("graphql").getFirst();
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> variables() {
        return blocks("json variables").stream().findFirst().map(json -> (Map<String, Object>) JSON.readValue(json, Map.class))
                .orElse(Map.of());
    }

    List<String> statements() {
        return blocks("cypher");
    }

    List<Object> parameters() {
        return blocks("json parameters").stream().map(json -> JSON.readValue(json, Object.class)).toList();
    }

    Optional<Object> answer() {
        return blocks("json answer").stream().findFirst().map(json -> JSON.readValue(json, Object.class));
    }

    static Object parse(String json) {
        return JSON.readValue(json, Object.class);
    }

    /** A value as it looks after a way through JSON. */
    static Object json(Object value) {
        return JSON.readValue(JSON.writeValueAsString(value), Object.class);
    }

    private List<String> blocks(String kind) {
        return Pattern.compile("(?ms)^```" + Pattern.quote(kind) + "\n(.*?)\n?^```$").matcher(text).results()
                .map(block -> block.group(1)).toList();
    }

    @Override
    public String toString() {
        return name;
    }

}
