package io.incidentgraph.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

import io.incidentgraph.curation.match.NamedOrganization;
import io.incidentgraph.database.DataFiles;
import io.incidentgraph.database.SharedNeo4j;
import io.incidentgraph.graph.GraphDump;
import io.incidentgraph.ingest.ImportTest;
import io.incidentgraph.query.GraphReads;
import io.incidentgraph.query.NodePredicate;
import io.incidentgraph.query.PageCursors;
import io.incidentgraph.query.QueryLimits;
import io.incidentgraph.remote.ServerOfTheDataDirectory;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a curator does about organizations with several names, over HTTP. */
@ImportTest
class CurationIT {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Path TOKEN = Path.of("target/import-test/token");

    private static final String KNOWN = "org:JP:海野ソフトウェア";

    private static final String UNKNOWN = "org:ZZ:海野ソフトウエア";

    private static final String ELSEWHERE = "org:US:海野ソフトウェア";

    private static final String DECISION = "changed record run organizations { id aliases incidents { id } mergedFrom { id } }";

    private final HttpClient client = HttpClient.newHttpClient();

    private final int port;

    CurationIT(@LocalServerPort int port) {
        this.port = port;
    }

    @BeforeEach
    void load() throws Exception {
        SharedNeo4j.get().clean();
        importAll();
    }

    private void importAll() throws Exception {
        var records = List.of(record("a", "{\"name\": \"株式会社海野ソフトウェア\", \"country\": \"JP\"}"), record("b", "{\"name\": \"海野ソフトウエア㈱\"}"),
                record("c", "{\"name\": \"海野ソフトウェア\", \"country\": \"US\"}"), record("d", "{\"name\": \"川辺銀行\", \"country\": \"JP\"}"),
                record("e", "{\"name\": null, \"ref\": \"victim\"}"), record("f", "{\"name\": null, \"ref\": \"victim\"}"));
        var done = data("mutation ($text: String!) { importRecords(text: $text) { state rejected } }", Map.of("text", String.join("\n", records)));
        assertThat(done.at("/importRecords/rejected").asInt()).as(done.toString()).isZero();
    }

    private static String record(String id, String organization) {
        return "{\"id\": \"%s\", \"source\": {\"kind\": \"DISCLOSURE\"}, \"organizations\": [%s]}".formatted(id, organization);
    }

    @Test
    void suggestsWithReasonsAndBothOrganizations() throws Exception {
        var found = data("""
                { organizationMergeSuggestions(country: "JP") { totalCount edges { node { ids score reasons
                  organizations { id name } also: organizations { incidents { id } } } } } }""", Map.of()).path("organizationMergeSuggestions");

        assertThat(found.path("totalCount").asInt()).isEqualTo(1);
        var node = found.at("/edges/0/node");
        assertThat(node.path("score").asDouble()).isEqualTo(0.95);
        assertThat(node.path("reasons").values()).extracting(JsonNode::asString)
                .containsExactly("the same name but for its form of writing", "the country of one is not known");
        assertThat(node.at("/organizations/0/id").asString()).isEqualTo(KNOWN);
        assertThat(node.at("/organizations/1/name").asString()).isEqualTo("海野ソフトウエア㈱");
        assertThat(node.at("/also/1/incidents/0/id").asString()).isEqualTo("inc:b");
    }

    @Test
    void whatIsConfirmedIsOneUntilItIsSplitAndIsNotSuggestedAgain() throws Exception {
        assertThat(suggested()).containsExactlyInAnyOrder(pair(KNOWN, UNKNOWN), pair(ELSEWHERE, UNKNOWN));
        var before = GraphDump.of(SharedNeo4j.get().driver());

        var merged = decide("mergeOrganizations(into: $a, organizations: [$b], reason: \"同じ会社\")");
        assertThat(merged.path("changed").asBoolean()).as(merged.toString()).isTrue();
        assertOne(merged.path("organizations").path(0));
        assertThat(suggested()).isEmpty();
        assertThat(decide("mergeOrganizations(into: $b, organizations: [$a])").path("changed").asBoolean()).isFalse();

        importAll();
        assertThat(suggested()).isEmpty();
        assertOne(data("query ($a: ID!) { organizations(where: {id: {eq: $a}}) { id aliases incidents { id } mergedFrom { id } } }", Map.of("a", KNOWN)).at("/organizations/0"));

        var split = decide("splitOrganization(organization: $b)");
        assertThat(split.path("organizations").values()).extracting(each -> each.path("incidents").size()).containsExactly(1, 1);
        assertThat(suggested()).containsExactly(pair(ELSEWHERE, UNKNOWN));
        assertThat(decide("splitOrganization(organization: $b)").path("changed").asBoolean()).isFalse();
        importAll();
        assertThat(suggested()).containsExactly(pair(ELSEWHERE, UNKNOWN));
        assertThat(GraphDump.of(SharedNeo4j.get().driver()).stream().filter(line -> !line.contains("CURATOR")))
                .as("the facts are as before").containsExactlyElementsOf(before);
    }

    private static void assertOne(JsonNode organization) {
        assertThat(organization.path("id").asString()).as(organization.toString()).isEqualTo(KNOWN);
        assertThat(organization.path("aliases").values()).extracting(JsonNode::asString).hasSize(1);
        assertThat(organization.path("incidents").values()).extracting(each -> each.path("id").asString()).containsExactlyInAnyOrder("inc:a", "inc:b");
        assertThat(organization.at("/mergedFrom/0/id").asString()).isEqualTo(UNKNOWN);
    }

    @Test
    void whatIsRefusedIsNotSuggestedAgain() throws Exception {
        var refused = decide("refuseMerge(organizations: [$a, $b], reason: \"別会社\")");
        assertThat(refused.path("organizations").values()).extracting(each -> each.path("id").asString()).containsExactly(KNOWN, UNKNOWN);
        assertThat(suggested()).containsExactly(pair(ELSEWHERE, UNKNOWN));
        assertThat(decide("refuseMerge(organizations: [$b, $a])").path("changed").asBoolean()).isFalse();

        importAll();
        assertThat(suggested()).containsExactly(pair(ELSEWHERE, UNKNOWN));

        var undone = data("mutation ($run: ID!) { undoImport(run: $run) { records } }", Map.of("run", refused.path("run").asString()));
        assertThat(undone.at("/undoImport/records").asInt()).isEqualTo(1);
        assertThat(suggested()).contains(pair(KNOWN, UNKNOWN));
    }

    @Test
    void theLastOfSeveralDecisionsHoldsThoughTheyAreMadeInOneSecond() throws Exception {
        for (int round = 0; round < 2; round++) {
            assertThat(decide("mergeOrganizations(into: $a, organizations: [$b])").path("organizations").size()).isEqualTo(1);
            assertThat(decide("splitOrganization(organization: $b)").path("organizations").size()).isEqualTo(2);
        }
        assertThat(decide("mergeOrganizations(into: $a, organizations: [$b])").path("changed").asBoolean()).isTrue();
    }

    @Test
    void theExampleHasAnAnswer() throws Exception {
        var example = data(Files.readString(Path.of("graphql/examples/organizations-that-may-be-one.graphql")), Map.of());
        assertThat(example.at("/organizationMergeSuggestions/totalCount").asInt()).isEqualTo(2);
    }

    @Test
    void keepsUpWithImports() throws Exception {
        assertThat(suggested()).hasSize(2);
        var done = data("mutation ($text: String!) { importRecords(text: $text) { run } }", Map.of("text", record("g", "{\"name\": \"(株)川邊銀行\"}")));
        assertThat(suggested()).hasSize(3).contains(pair("org:JP:川辺銀行", "org:ZZ:川辺銀行"));
        data("mutation ($run: ID!) { undoImport(run: $run) { records } }", Map.of("run", done.at("/importRecords/run").asString()));
        assertThat(suggested()).hasSize(2);
    }

    @Test
    void pagesByCursor() throws Exception {
        var first = page("");
        assertThat(first.at("/edges").size()).isEqualTo(1);
        assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(first.at("/totalCount").asInt()).isEqualTo(2);

        var second = page(", after: \"%s\"".formatted(first.at("/pageInfo/endCursor").asString()));
        assertThat(second.at("/edges/0/node/ids")).isNotEqualTo(first.at("/edges/0/node/ids"));
        assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(second.at("/pageInfo/hasPreviousPage").asBoolean()).isTrue();
        assertThat(second.at("/pageInfo/startCursor")).isEqualTo(second.at("/edges/0/cursor"));
    }

    private JsonNode page(String after) throws Exception {
        return data("{ organizationMergeSuggestions(first: 1%s) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { ids } } } }"
                .formatted(after), Map.of()).path("organizationMergeSuggestions");
    }

    @Test
    void findsThoseOfOneOrganization() throws Exception {
        assertThat(suggested("(organization: \"" + ELSEWHERE + "\")")).containsExactly(pair(ELSEWHERE, UNKNOWN));
        assertThat(suggested("(organization: \"org:JP:川辺銀行\")")).isEmpty();
    }

    @Test
    void refusesArgumentsOutOfRange() throws Exception {
        assertThat(error("{ organizationMergeSuggestions(first: 0) { totalCount } }")).isEqualTo("first is 0; it must be from 1 to 1,000.");
        assertThat(error("{ organizationMergeSuggestions(minScore: 1.5) { totalCount } }")).isEqualTo("minScore is 1.5; it must be from 0.5 to 1.");
        assertThat(error("{ organizationMergeSuggestions(minScore: 0.1) { totalCount } }")).contains("minScore is 0.1");
        assertThat(error("{ organizationMergeSuggestions(after: \"x\") { totalCount } }")).contains("after is \"x\", which is no cursor");
    }

    @Test
    void saysWhichIdIsWrongAndWhatToDo() throws Exception {
        assertThat(refusal("mergeOrganizations(into: $a, organizations: [\"org:JP:不明\"])")).contains("There is no organization org:JP:不明", "have the ids");
        assertThat(refusal("mergeOrganizations(into: $a, organizations: [$a])")).isEqualTo("There are 1 different ids; there must be from 2 to 100.");
        assertThat(refusal("refuseMerge(organizations: [$a])")).contains("There are 1 different ids");
        assertThat(refusal("refuseMerge(organizations: [$a, \"\"])")).contains("There is no organization");
        assertThat(refusal("splitOrganization(organization: \"org:JP:不明\")")).contains("There is no organization org:JP:不明");
        assertThat(error("mutation { refuseMerge(organizations: [], by: \" \") { changed } }")).contains("name who decides");
    }

    /** A mutation with its ids, and with somebody who decides. */
    private static String written(String mutation) {
        return mutation.replace("$a", "\"" + KNOWN + "\"").replace("$b", "\"" + UNKNOWN + "\"").replaceFirst("\\)$", ", by: \"佐藤\")");
    }

    private String refusal(String mutation) throws Exception {
        return error("mutation { %s { changed } }".formatted(written(mutation)));
    }

    @Test
    void neverMergesUnnamedOrganizations() throws Exception {
        var unnamed = data("{ incidents(where: {id: {eq: \"inc:e\"}}) { organizations { id } } }", Map.of()).at("/incidents/0/organizations/0/id").asString();
        assertThat(refusal("mergeOrganizations(into: $a, organizations: [\"" + unnamed + "\"])"))
                .contains(unnamed + " is an organization that no source names");

        var record = "{\"id\": \"x\", \"source\": {\"kind\": \"CURATOR\"}, \"decisions\": [{\"merge\": [\"%s\", \"%s\"]}]}".formatted(KNOWN, unnamed);
        var imported = data("mutation ($text: String!) { importRecords(text: $text) { rejected findings { reason } } }", Map.of("text", record));
        assertThat(imported.at("/importRecords/findings/0/reason").asString()).contains(unnamed, "never merged");
    }

    @Test
    void neverMergesOrganizationsWithDifferentNumbersAndMergesThoseWithTheSameByItself() throws Exception {
        data("mutation ($text: String!) { importRecords(text: $text) { rejected } }", Map.of("text", String.join("\n",
                record("g", "{\"name\": \"海野物産\", \"country\": \"JP\", \"corporateNumber\": \"1010001000001\", \"lei\": \"353800ABCDEFGHIJKL12\"}"),
                record("h", "{\"name\": \"山川物産\", \"country\": \"JP\", \"corporateNumber\": \"1010001000002\"}"),
                record("i", "{\"name\": \"Umino Bussan\", \"lei\": \"353800ABCDEFGHIJKL12\"}"))));

        assertThat(refusal("mergeOrganizations(into: \"org:JP:海野物産\", organizations: [\"org:JP:山川物産\"])"))
                .contains("1010001000001", "1010001000002", "they are two");
        assertThat(data("{ organizations(where: {lei: {eq: \"353800ABCDEFGHIJKL12\"}}) { id incidents { id } mergedFrom { id } } }", Map.of()).toString())
                .isEqualTo("{\"organizations\":[{\"id\":\"org:JP:海野物産\",\"incidents\":[{\"id\":\"inc:g\"},{\"id\":\"inc:i\"}],\"mergedFrom\":[{\"id\":\"org:ZZ:uminobussan\"}]}]}");
    }

    @Test
    void saysWhatToSplitWhereTheOrganizationStandsForOthers() throws Exception {
        decide("mergeOrganizations(into: $a, organizations: [$b])");

        assertThat(refusal("splitOrganization(organization: $a)")).contains("Into " + KNOWN + " were merged " + UNKNOWN);
        assertThat(refusal("refuseMerge(organizations: [$a, $b])")).contains("splitOrganization");
    }

    @Test
    void refusesDecisionsWithoutTheToken() throws Exception {
        for (var mutation : List.of("mergeOrganizations(into: \"a\", organizations: [\"b\"])", "splitOrganization(organization: \"a\")",
                "refuseMerge(organizations: [\"a\", \"b\"])")) {
            var request = request("mutation { %s { changed } }".formatted(written(mutation)), Map.of()).build();
            var answer = JSON.readTree(client.send(request, BodyHandlers.ofString()).body());

            assertThat(answer.at("/errors/0/message").asString()).as(answer.toString()).contains("Authorization: Bearer");
            assertThat(answer.at("/errors/0/extensions/classification").asString()).isEqualTo("UNAUTHORIZED");
        }
    }

    @Test
    void hidesSuggestionsOfOrganizationsThatMustNotBeSeen(@Autowired MergeSuggestions suggestions, @Autowired Driver driver,
            @Autowired DatabaseSelectionProvider databases, @Autowired PageCursors cursors, @Autowired GraphReads reads) {
        NodePredicate hiding = (_, node) -> node.property("id").isEqualTo(Cypher.parameter("hidden", ELSEWHERE)).not();
        var organizations = new Organizations(driver, databases, new CurationSettings(100), new StaticListableBeanFactory(Map.of("hiding", hiding)).getBeanProvider(NodePredicate.class));
        var controller = new MergeSuggestionsController(suggestions, organizations, reads, cursors, QueryLimits.defaults());

        var page = controller.organizationMergeSuggestions(50, null, 0.7, null, null).getData();

        assertThat(page.totalCount()).isEqualTo(1);
        assertThat(page.edges()).extracting(edge -> Set.copyOf(edge.node().ids())).containsExactly(pair(KNOWN, UNKNOWN));
        assertThatThrownBy(() -> new Organizations(driver, databases, new CurationSettings(3), new StaticListableBeanFactory().getBeanProvider(NodePredicate.class)).named())
                .hasMessageContaining("more than 3 named organizations").hasMessageContaining("incident-graph.curation.organizations");
        assertThat(organizations.named(List.of(KNOWN, ELSEWHERE))).extracting(NamedOrganization::id).containsExactly(KNOWN);
    }

    @Test
    void printsSuggestionsAsATableAndAsLines(@Autowired MergeSuggestions suggestions, @Autowired Organizations organizations) {
        assertThat(printed(suggestions, organizations, 0).lines().toList()).contains("0.950  " + KNOWN + "  株式会社海野ソフトウェア", "       " + UNKNOWN + "  海野ソフトウエア㈱",
                "       the same name but for its form of writing; the country of one is not known", "2 pairs.").hasSize(7);
        assertThat(printed(suggestions, organizations, 0, "--format", "jsonl").lines().map(JSON::readTree)).hasSize(2)
                .allSatisfy(line -> assertThat(line.path("score").asDouble()).isEqualTo(0.95)).last()
                .satisfies(line -> assertThat(line.path("names").values()).extracting(JsonNode::asString).containsExactly("海野ソフトウェア", "海野ソフトウエア㈱"));
        assertThat(printed(suggestions, organizations, 0, "--min-score=0.96")).isEqualToIgnoringNewLines("No two organizations may be one.");
        assertThat(printed(suggestions, organizations, 2, "--min-score", "hoch")).contains("--min-score is 'hoch'; it must be a number from 0.5 to 1");
        assertThat(printed(suggestions, organizations, 2, "--format", "csv")).contains("'csv' is no format");
        assertThat(printed(suggestions, organizations, 2, "海野")).contains("suggest takes no '海野'");
    }

    @Test
    void aRunningServerGivesTheSameList(@Autowired MergeSuggestions suggestions, @Autowired Organizations organizations, @Autowired DataFiles data) {
        var bytes = new ByteArrayOutputStream();
        var stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        var remote = new RemoteSuggestCommand(new ServerOfTheDataDirectory(data, "", null), stream, stream);

        assertThat(remote.run(List.of())).isZero();

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(printed(suggestions, organizations, 0)).contains("2 pairs.");
    }

    private static String printed(MergeSuggestions suggestions, Organizations organizations, int status, String... arguments) {
        var bytes = new ByteArrayOutputStream();
        var stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        assertThat(new SuggestCommand(suggestions, organizations, stream, stream).run(List.of(arguments))).isEqualTo(status);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Set<String> pair(String one, String other) {
        return Set.of(one, other);
    }

    private List<Set<String>> suggested() throws Exception {
        return suggested("");
    }

    private List<Set<String>> suggested(String arguments) throws Exception {
        return data("{ organizationMergeSuggestions%s { edges { node { ids } } } }".formatted(arguments), Map.of()).at("/organizationMergeSuggestions/edges").values().stream()
                .map(edge -> edge.at("/node/ids").values().stream().map(JsonNode::asString).collect(Collectors.toSet())).toList();
    }

    /** A decision about {@code $a}, whose country is known, and {@code $b}, whose country is not. */
    private JsonNode decide(String mutation) throws Exception {
        return data("mutation { decision: %s { %s } }".formatted(written(mutation), DECISION), Map.of()).path("decision");
    }

    private JsonNode data(String document, Map<String, Object> variables) throws Exception {
        var answer = answer(document, variables);
        assertThat(answer.path("errors").size()).as(answer.toString()).isZero();
        return answer.path("data");
    }

    private String error(String document) throws Exception {
        var answer = answer(document, Map.of());
        assertThat(answer.at("/errors/0/extensions/classification").asString()).as(answer.toString()).isEqualTo("BAD_REQUEST");
        assertThat(answer.at("/errors/0/extensions/code").asString()).isNotEmpty();
        return answer.at("/errors/0/message").asString();
    }

    private JsonNode answer(String document, Map<String, Object> variables) throws Exception {
        return JSON.readTree(client.send(request(document, variables).header("Authorization", "Bearer " + token()).build(), BodyHandlers.ofString()).body());
    }

    private HttpRequest.Builder request(String document, Map<String, Object> variables) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql")).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", document, "variables", variables))));
    }

    private static String token() throws IOException {
        return Files.readString(TOKEN).strip();
    }

}
