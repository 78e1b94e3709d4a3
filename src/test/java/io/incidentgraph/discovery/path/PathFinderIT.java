package io.incidentgraph.discovery.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.LongStream;

import io.incidentgraph.database.Neo4jTest;
import io.incidentgraph.discovery.Database;
import io.incidentgraph.query.NodePredicate;
import io.incidentgraph.query.QueryLimits;
import io.incidentgraph.query.QueryRefusedException;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

@Neo4jTest
class PathFinderIT {

    private static final NodePredicate CLEARANCE = (_, node) -> Cypher.coalesce(node.property("tlp"), Cypher.literalOf("CLEAR"))
            .isNotEqualTo(Cypher.parameter("forbidden", "RED"));

    private final Driver driver;

    PathFinderIT(Driver driver) {
        this.driver = driver;
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheCheapestOfAllPaths(long seed) {
        var graph = new RandomLinks(seed, driver);
        var nodes = List.copyOf(graph.nodes());
        for (int i = 0; i < 6; i++) {
            String from = graph.any(nodes);
            String to = graph.any(nodes.stream().filter(id -> !id.equals(from)).toList());
            int maxLength = 1 + i;
            int maxDegree = i % 2 == 0 ? 5 : 1_000;
            int limit = i % 3 == 0 ? 2 : 100;
            var expected = graph.all(from, to, maxLength, maxDegree);
            var found = find(from, to, maxLength, maxDegree, limit);

            assertThat(found).as("seed %d, from %s to %s", seed, from, to).hasSize(Math.min(limit, expected.size()));
            assertThat(found.stream().map(Path::cost).toList()).usingComparatorForType((one, other) -> Math.abs(one - other) < 1e-4 ? 0 : Double.compare(one, other), Double.class)
                    .containsExactlyElementsOf(expected.stream().map(RandomLinks.Found::cost).sorted().limit(limit).toList());
            assertThat(found).allSatisfy(path -> {
                var same = expected.stream().filter(each -> each.ids().equals(ids(path))).findFirst().orElseThrow();
                assertThat(path.cost()).isCloseTo(same.cost(), Offset.offset(1e-4));
                for (int step = 0; step < path.length(); step++) {
                    assertThat(path.steps().get(step).links()).hasSize(graph.between(ids(path).get(step), ids(path).get(step + 1)));
                }
            }).doesNotHaveDuplicates();
        }
    }

    @Test
    void seesThatAPathIsMissing() {
        var graph = new RandomLinks(1, driver);
        var expected = graph.all("inc:0", "inc:1", 4, 1_000);
        assertThat(find("inc:0", "inc:1", 4, 1_000, 100)).hasSameSizeAs(expected);
        driver.executableQuery("MATCH (:Incident {id: 'inc:0'})-[link:CAUSED_BY|INVOLVED|USED]->() DELETE link").execute();

        assertThat(find("inc:0", "inc:1", 4, 1_000, 100).size()).isNotEqualTo(expected.size());
    }

    @Test
    void prefersWhatFewShareAndNamesTheHubsThatItAvoids() {
        driver.executableQuery("""
                CREATE (common:Cause {id: 'hacking'}), (rare:Cause {id: 'error.misconfiguration.firewall-disabled', labelJa: 'ファイアウォール'}),
                  (city:Incident {id: 'inc:市役所', titleJa: '市役所'}), (school:Incident {id: 'inc:学校'})
                FOREACH (incident IN [city, school] | CREATE (incident)-[:CAUSED_BY {party: 'VENDOR', vendor: 'org:JP:秘密', id: 7, status: 'ASSERTED',
                  confidence: 0.8, records: [1, 2], evidence: [3]}]->(rare), (incident)-[:CAUSED_BY]->(common))
                FOREACH (n IN range(1, 20) | CREATE (:Incident {id: 'inc:' + n})-[:CAUSED_BY]->(common))""").execute();

        var paths = finder(NodePredicate.NONE).find(question("inc:市役所", "inc:学校", 2, 1_000, 5));
        assertThat(paths.paths()).extracting(PathFinderIT::ids).containsExactly(List.of("inc:市役所", "error.misconfiguration.firewall-disabled", "inc:学校"),
                List.of("inc:市役所", "hacking", "inc:学校"));
        assertThat(paths.paths().getFirst().cost()).isEqualTo(3.0);
        assertThat(paths.paths().getFirst().steps().getFirst().links()).containsExactly(new PathLink("CAUSED_BY", true, 7L, "ASSERTED", 0.8,
                List.of(new PathLink.PathProperty("party", "VENDOR")), List.of(1L, 2L), List.of(3L)));
        assertThat(paths.paths().getFirst().nodes()).extracting(PathNode::labelJa).containsExactly("市役所", "ファイアウォール", null);
        var fewer = finder(NodePredicate.NONE).find(question("inc:市役所", "inc:学校", 2, 21, 5));
        assertThat(fewer.paths()).hasSize(1);
        assertThat(fewer.hubs()).extracting(PathNode::id, PathNode::relationships).containsExactly(tuple("hacking", 22));
        assertThat(finder(NodePredicate.NONE).find(question("inc:市役所", "hacking", 1, 21, 5)).paths()).hasSize(1);
    }

    @Test
    void neitherReachesNorCountsWhatMustNotBeSeen() {
        driver.executableQuery("""
                CREATE (city:Incident {id: 'inc:市役所'}), (school:Incident {id: 'inc:学校'}), (secret:Incident {id: 'inc:極秘', tlp: 'RED'}),
                  (vendor:Organization:Vendor {id: 'org:JP:委託先'}), (hidden:Organization:Vendor {id: 'org:JP:秘密', tlp: 'RED'})
                FOREACH (incident IN [city, school, secret] | CREATE (incident)-[:INVOLVED]->(vendor), (incident)-[:INVOLVED]->(hidden))""").execute();

        var paths = finder(CLEARANCE).find(question("inc:市役所", "inc:学校", 4, 1_000, 5)).paths();
        assertThat(paths).extracting(PathFinderIT::ids).containsExactly(List.of("inc:市役所", "org:JP:委託先", "inc:学校"));
        assertThat(paths.getFirst().nodes().get(1).relationships()).isEqualTo(2);
        assertThatThrownBy(() -> finder(CLEARANCE).find(question("inc:極秘", "inc:学校", 4, 1_000, 5))).hasMessage("from is inc:極秘; there is no such node.");
    }

    @Test
    void refusesIdsThatMeanNoNodeOrSeveral() {
        driver.executableQuery("CREATE (:ActorKind {id: 'internal'}), (:DataType {id: 'internal'}), (:Cause {id: 'misuse'})").execute();

        assertThatThrownBy(() -> find("internal", "misuse", 4, 1_000, 5))
                .hasMessage("from is internal, which is the id of several nodes; set fromType to one of [DATA_TYPE, ACTOR_KIND].");
        assertThatThrownBy(() -> find("misuse", "無", 4, 1_000, 5)).hasMessage("to is 無; there is no such node.");
        assertThatThrownBy(() -> find("misuse", "misuse", 4, 1_000, 5)).hasMessageContaining("name two different nodes");
        var typed = new PathFinder.Question(end("from", "internal", PathNodeType.ACTOR_KIND), end("to", "misuse", null), 4, 5, 5);
        assertThat(finder(NodePredicate.NONE).find(typed).paths()).isEmpty();
    }

    @Test
    void refusesToFollowTooManyRelationships() {
        var surroundings = new Surroundings(_ -> List.of(), 10);
        var hub = new Point("1", PathNodeType.CAUSE, "hacking", 200_001);

        assertThatThrownBy(() -> surroundings.read(hub, new Point("2", PathNodeType.CAUSE, "misuse", 200_001), 4))
                .isInstanceOf(QueryRefusedException.class).hasMessageContaining("From hacking on, 200,001 relationships");
    }

    private List<Path> find(String from, String to, int maxLength, int maxDegree, int limit) {
        return finder(NodePredicate.NONE).find(question(from, to, maxLength, maxDegree, limit)).paths();
    }

    private static PathFinder.Question question(String from, String to, int maxLength, int maxDegree, int limit) {
        return new PathFinder.Question(end("from", from, null), end("to", to, null), maxLength, maxDegree, limit);
    }

    private static PathFinder.End end(String argument, String id, @Nullable PathNodeType type) {
        return new PathFinder.End(argument, id, type);
    }

    private PathFinder finder(NodePredicate predicate) {
        return new PathFinder(new Database(driver, QueryLimits.defaults(), DatabaseSelectionProvider.getDefaultSelectionProvider()), predicate, _ -> { });
    }

    private static List<String> ids(Path path) {
        return path.nodes().stream().map(PathNode::id).toList();
    }

}
