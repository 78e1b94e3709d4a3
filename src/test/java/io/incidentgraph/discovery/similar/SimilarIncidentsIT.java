package io.incidentgraph.discovery.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;

import io.incidentgraph.database.Neo4jTest;
import io.incidentgraph.discovery.Feature;
import io.incidentgraph.discovery.projection.DiscoverySettings;
import io.incidentgraph.discovery.projection.FactProjection;
import io.incidentgraph.query.NodePredicate;
import io.incidentgraph.query.QueryLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

@Neo4jTest
class SimilarIncidentsIT {

    private static final List<Feature> DEFAULT = List.of(Feature.CAUSE, Feature.VENDOR, Feature.ASSET, Feature.TECHNIQUE, Feature.DATA_TYPE, Feature.EFFECT, Feature.ACTOR);

    private static final String CREATE = """
            UNWIND $rows AS row
            MERGE (incident:Incident {id: row.incident})
            MERGE (target:$(row.label) {id: row.target})
            CREATE (incident)-[:$(row.type) {party: 'SELF', status: row.status}]->(target)
            """;

    private static final Map<Feature, List<String>> EDGES = Map.of(Feature.CAUSE, List.of("CAUSED_BY", "Cause"), Feature.ASSET, List.of("COMPROMISED", "Asset"),
            Feature.DATA_TYPE, List.of("EXPOSED", "DataType"), Feature.TECHNIQUE, List.of("USED", "AttackTechnique"));

    private final Driver driver;

    SimilarIncidentsIT(Driver driver) {
        this.driver = driver;
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 6);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsWhatTheNaiveComputationFinds(long seed) {
        var random = new Random(seed);
        var naive = create(random, 40);
        var similar = similar(NodePredicate.NONE);
        for (String incident : naive.values().keySet()) {
            var by = random.nextBoolean() ? DEFAULT : List.of(Feature.ASSET, Feature.DATA_TYPE);
            var question = SimilarQuestion.of(by, random.nextBoolean() ? 0.3 : 0.5, random.nextBoolean() ? 3 : 100);
            assertThat(similar.of(incident, question)).as("seed %d, %s, %s", seed, incident, question).isEqualTo(naive.of(incident, question));
        }
    }

    @Test
    void seesAFactThatIsMissing() {
        var naive = create(new Random(1), 40);
        var question = SimilarQuestion.of(DEFAULT, 0.5, 100);
        driver.executableQuery("MATCH (:Incident {id: 'inc:1'})-[fact]->() WITH fact LIMIT 1 DELETE fact").execute();

        assertThat(similar(NodePredicate.NONE).of("inc:1", question)).isNotEqualTo(naive.of("inc:1", question));
    }

    private NaiveSimilar create(Random random, int incidents) {
        var rows = new ArrayList<Map<String, Object>>();
        var values = new TreeMap<String, Set<String>>();
        var asserted = new TreeMap<String, Set<String>>();
        for (int i = 0; i < incidents; i++) {
            String incident = "inc:" + i;
            values.put(incident, new HashSet<>());
            asserted.put(incident, new HashSet<>());
            for (int fact = random.nextInt(1, 7); fact > 0; fact--) {
                var feature = List.copyOf(new TreeSet<>(EDGES.keySet())).get(random.nextInt(4));
                String target = "値" + (int) Math.sqrt(random.nextInt(100));
                boolean possible = random.nextInt(3) == 0;
                rows.add(Map.of("incident", incident, "type", EDGES.get(feature).get(0), "label", EDGES.get(feature).get(1), "target", target,
                        "status", possible ? "POSSIBLE" : "ASSERTED"));
                values.get(incident).add(feature + " " + target);
                if (!possible) {
                    asserted.get(incident).add(feature + " " + target);
                }
            }
        }
        driver.executableQuery(CREATE).withParameters(Map.of("rows", rows)).execute();
        return new NaiveSimilar(values, asserted);
    }

    @Test
    void noTwoAreSimilarForWhatIsCommonAlone() {
        driver.executableQuery("""
                CREATE (hacking:Cause {id: 'hacking'}), (firewall:Cause {id: 'error.misconfiguration.firewall-disabled'})
                FOREACH (n IN range(1, 30) | CREATE (:Incident {id: 'inc:事案' + n})-[:CAUSED_BY {party: 'SELF', status: 'ASSERTED'}]->(hacking))
                FOREACH (n IN range(31, 300) | CREATE (:Incident {id: 'inc:事案' + n}))
                WITH firewall MATCH (incident:Incident) WHERE incident.id IN ['inc:事案1', 'inc:事案2']
                CREATE (incident)-[:CAUSED_BY {party: 'VENDOR', status: 'ASSERTED'}]->(firewall)""").execute();

        var similar = similar(NodePredicate.NONE).of("inc:事案1", SimilarQuestion.of(DEFAULT, 0.09, 100));
        assertThat(similar).hasSize(1).first().extracting(Similar::incidentId).isEqualTo("inc:事案2");
        assertThat(similar.getFirst().shared()).containsExactly(new SharedValue(Feature.CAUSE, "error.misconfiguration.firewall-disabled", 7.228819, 2, false));
        assertThat(similar(NodePredicate.NONE).of("inc:事案1", SimilarQuestion.of(DEFAULT, 0.1, 100))).as("ten percent, and no more").hasSize(29);
        assertThat(similar(NodePredicate.NONE).of("inc:無", SimilarQuestion.of(DEFAULT, 0.1, 100))).isEmpty();
    }

    @Test
    void countsNothingThatMustNotBeSeen() {
        driver.executableQuery("""
                CREATE (firewall:Cause {id: 'error.misconfiguration.firewall-disabled'}), (secret:Cause {id: 'misuse', tlp: 'RED'})
                FOREACH (n IN range(1, 4) | CREATE (incident:Incident {id: 'inc:事案' + n, tlp: CASE n WHEN 2 THEN 'RED' END}), (:Incident {id: 'inc:別件' + n}),
                  (incident)-[:CAUSED_BY {party: 'SELF', status: 'ASSERTED'}]->(firewall), (incident)-[:CAUSED_BY {party: 'SELF', status: 'ASSERTED'}]->(secret))""")
                .execute();
        NodePredicate clearance = (_, node) -> Cypher.coalesce(node.property("tlp"), Cypher.literalOf("CLEAR")).isNotEqualTo(Cypher.parameter("forbidden", "RED"));

        var similar = similar(clearance).of("inc:事案1", SimilarQuestion.of(DEFAULT, 0.1, 100));
        assertThat(similar).extracting(Similar::incidentId).containsExactly("inc:事案3", "inc:事案4");
        assertThat(similar.getFirst().shared()).containsExactly(new SharedValue(Feature.CAUSE, "error.misconfiguration.firewall-disabled", 1.222392, 3, false));
        assertThat(similar(clearance).of("inc:事案2", SimilarQuestion.of(DEFAULT, 0.1, 100))).isEmpty();
    }

    @Test
    void refusesWhatIsOutOfRange() {
        assertThatThrownBy(() -> SimilarQuestion.of(List.of(), 0.1, 10)).hasMessage("by has no features; it must have at least 1.");
        assertThatThrownBy(() -> SimilarQuestion.of(DEFAULT, 0, 10)).hasMessage("maxShare is 0.0; it must be greater than 0 and at most 1.");
        assertThatThrownBy(() -> SimilarQuestion.of(DEFAULT, Double.NaN, 10)).hasMessageContaining("maxShare is NaN");
        assertThatThrownBy(() -> SimilarQuestion.of(DEFAULT, 0.1, 101)).hasMessage("limit is 101; it must be from 1 to 100.");
    }

    private SimilarIncidents similar(NodePredicate predicate) {
        return new SimilarIncidents(new FactProjection(driver, QueryLimits.defaults(), DatabaseSelectionProvider.getDefaultSelectionProvider(),
                DiscoverySettings.defaults(), predicate));
    }

}
