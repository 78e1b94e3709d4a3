package io.incidentgraph.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.incidentgraph.database.SharedNeo4j;
import io.incidentgraph.query.QueryTest;
import io.incidentgraph.query.compile.CompiledQuery;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is sent, the answer is JSON that says what was wrong with it, and no value becomes part of a statement. */
@QueryTest
class FuzzedRequestsIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String MARKER = "目印";
    private static final int REQUESTS = 60;
    private static final List<String> STRANGE = List.of("' OR 1=1 //", "}) DETACH DELETE n //", "`", "$p0", "\\", "\"", "\0", "\ud842", "\udfb7", "𠮷",
            "99999999999999999999999", "-1", "1e400", "null", "{", "}", "[", "]", "(", ")", "true", "\"\"\"", "...", "@skip(if: true)", "query", "__typename");

    private final RestClient http;

    FuzzedRequestsIT(@LocalServerPort int port) {
        http = RestClient.builder().baseUrl("http://localhost:" + port).defaultStatusHandler(_ -> true, (_, _) -> { }).build();
    }

    @BeforeEach
    void fill() {
        SharedNeo4j.get().clean();
        TestGraph.create(SharedNeo4j.get().driver());
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(Integer.getInteger("incident-graph.test.seeds", 2));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void answersWhateverIsSent(long seed) throws IOException {
        var random = new Random(seed * 0x9E3779B97F4A7C15L);
        List<String> documents = documents();
        var answers = new SoftAssertions();
        for (int i = 0; i < REQUESTS; i++) {
            String document = mutated(documents.get(random.nextInt(documents.size())), random);
            Object variables = Map.of("id", variable(random), "where", variable(random), "after", variable(random), "year", variable(random));
            check(answers, JSON.writeValueAsString(Map.of("query", document, "variables", variables)));
        }
        answers.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "null", "[]", "{}", "{", "{\"query\": null}", "{\"query\": 1}", "{\"query\": \"{incidents {id}}\", \"variables\": []}",
            "{\"query\": \"{incidents {id}}\", \"variables\": 1}", "{\"query\": \"{incidents {id}}\", \"operationName\": 1}",
            "{\"query\": \"{incidents {id}}\", \"extensions\": []}", "{\"query\": \"\\ud842\"}", "{\"query\": \"{incidents {id}}\\u0000\"}" })
    void answersWhatIsNoRequest(String body) {
        var answers = new SoftAssertions();
        check(answers, body);
        answers.assertAll();
    }

    @Test
    void keepsValuesOutOfStatements() {
        var engine = TestEngine.on(SharedNeo4j.get().driver());
        int parameters = 0;
        for (String strange : STRANGE) {
            String value = MARKER + strange;
            for (String where : List.of("{id: {eq: $v}}", "{titleJa: {contains: $v}}", "{organizations: {some: {name: {startsWith: $v}}}}",
                    "{NOT: {causes: {some: {id: {within: $v}}}}}", "{causesConnection: {some: {node: {id: {in: [$v]}}}}}")) {
                var id = where.contains("id:") ? "ID" : "String";
                for (var query : engine.compile("query ($v: " + id + "!) {incidents(where: " + where + ") {id}}", Map.of("v", value))) {
                    assertThat(query.cypher()).doesNotContain(MARKER);
                    parameters += query.parameters().toString().contains(value) ? 1 : 0;
                }
                boolean lone = strange.codePoints().anyMatch(point -> point >= 0xd800 && point < 0xe000);
                for (var query : lone ? List.<CompiledQuery>of() : engine.compile("{incidents(where: " + where.replace("$v", JSON.writeValueAsString(value)) + ") {id}}", Map.of())) {
                    assertThat(query.cypher()).doesNotContain(MARKER);
                }
            }
        }
        assertThat(parameters).isGreaterThan(4 * STRANGE.size());
    }

    private void check(SoftAssertions answers, String body) {
        var response = http.post().uri("/graphql").contentType(MediaType.APPLICATION_JSON)
                .body(body.getBytes(StandardCharsets.UTF_8)).retrieve().toEntity(String.class);
        String answer = String.valueOf(response.getBody());
        answers.assertThat(response.getStatusCode().value()).as("%s: %s", body, answer).isLessThan(500);
        answers.assertThat(answer).as("%s", body).doesNotContain("INTERNAL_ERROR");
        answers.assertThatCode(() -> JSON.readTree(answer)).as("%s: %s", body, answer).doesNotThrowAnyException();
        answers.assertThat(answer.strip()).as("%s: status %s", body, response.getStatusCode()).startsWith("{");
    }

    private static String mutated(String document, Random random) {
        var tokens = new ArrayList<>(Arrays.asList(document.split("(?<=[^\\p{L}\\p{N}_$])|(?=[^\\p{L}\\p{N}_])")));
        for (int n = random.nextInt(4); n > 0; n--) {
            int place = random.nextInt(tokens.size());
            int other = random.nextInt(tokens.size());
            switch (random.nextInt(6)) {
                case 0 -> tokens.set(place, "");
                case 1 -> tokens.add(place, tokens.get(other));
                case 2 -> tokens.set(place, tokens.set(other, tokens.get(place)));
                case 3 -> tokens.set(place, STRANGE.get(random.nextInt(STRANGE.size())));
                case 4 -> tokens.add(place, JSON.writeValueAsString(STRANGE.get(random.nextInt(STRANGE.size()))));
                default -> tokens.add(place, "{AND: [".repeat(random.nextInt(60)));
            }
        }
        return String.join("", tokens);
    }

    private static Object variable(Random random) {
        String text = STRANGE.get(random.nextInt(STRANGE.size()));
        return switch (random.nextInt(5)) {
            case 0 -> random.nextLong();
            case 1 -> List.of(text);
            case 2 -> Map.of("id", Map.of("eq", text));
            default -> text;
        };
    }

    private static List<String> documents() throws IOException {
        try (var files = Files.list(Path.of("graphql/examples"))) {
            var documents = files.filter(file -> file.toString().endsWith(".graphql")).sorted().map(FuzzedRequestsIT::read).collect(Collectors.toList());
            QueryDocument.all().map(QueryDocument::operation).forEach(documents::add);
            String where = "query ($id: ID, $where: IncidentWhere, $after: String, $year: Int) {incidents(where: {id: {eq: $id} year: {gt: $year}}) {id} "
                    + "incidentsConnection(where: $where, first: 2, after: $after) {edges {node {id}}}}";
            documents.addAll(List.of(where, where, where));
            Pattern.compile("\\$(\\w+)").matcher(where).results().forEach(variable -> documents.add(
                    "query ($" + variable.group(1) + ": String) {incidents(where: {titleJa: {contains: $" + variable.group(1) + "}}) {id}}"));
            return documents;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        }
        catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

}
