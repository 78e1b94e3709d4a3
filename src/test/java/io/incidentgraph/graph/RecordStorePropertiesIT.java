package io.incidentgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

import io.incidentgraph.database.Neo4jTest;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.vocabulary.Vocabulary;

/** Holds for any records; the seed of a failing case stands in its name. */
@Neo4jTest(cleanBeforeEach = false)
class RecordStorePropertiesIT {

    private static final Vocabulary VOCABULARY = Vocabulary.load();

    private static final String WITHOUT_CATALOGUE = """
            MATCH (node:AttackTechnique|Incident|NonIncident|Organization|Malware|Vulnerability|ThreatGroup|Event|Count|Passage|Document|Record|Alias|ExactKey|ImportRun)
            WHERE NOT node:AttackTechnique OR node.name IS NULL
            DETACH DELETE node
            """;

    private final Driver driver;

    RecordStorePropertiesIT(Driver driver) {
        this.driver = driver;
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(Integer.getInteger("incident-graph.test.seeds", 8));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void orderBatchesRepetitionAndPathDoNotMatter(long seed) {
        var records = new RandomRecords(seed).list(10);
        var expected = graph(records, 10, true);
        var shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(seed));

        assertSame("one by one, shuffled", graph(shuffled, 1, true), expected);
        assertSame("slow path", graph(shuffled, 3, false), expected);
        assertSame("imported twice", graph(twice(shuffled), 4, true), expected);
        assertThat(differences()).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void takingRecordsAwayGivesTheGraphThatNeverHadThem(long seed) {
        var records = new RandomRecords(seed).list(10);
        var kept = records.subList(0, 6);
        var expected = graph(kept, 10, true);
        graph(records, 10, true);
        var gone = new ArrayList<>(records.subList(6, 10).stream().map(IncidentRecord::id).toList());
        gone.removeAll(kept.stream().map(IncidentRecord::id).toList());

        store(2, true).remove(gone);

        assertSame("taken away", GraphDump.of(driver), expected);
        assertThat(differences()).isEmpty();
    }

    private void assertSame(String how, List<String> actual, List<String> expected) {
        assertThat(differences()).as(how).isEmpty();
        var missing = new ArrayList<>(expected);
        missing.removeAll(actual);
        var surplus = new ArrayList<>(actual);
        surplus.removeAll(expected);
        assertThat(missing).as("missing: " + how + ", surplus " + surplus).isEmpty();
        assertThat(surplus).as("surplus: " + how).isEmpty();
        assertThat(actual).hasSameSizeAs(expected);
    }

    private List<String> graph(List<IncidentRecord> records, int batchSize, boolean fastPath) {
        driver.executableQuery(WITHOUT_CATALOGUE).execute();
        store(batchSize, fastPath).add("test", records.stream());
        return GraphDump.of(driver);
    }

    private List<Difference> differences() {
        var differences = new ArrayList<Difference>();
        var check = Stores.in(sessions()).check();
        check.check(differences::add);
        return differences;
    }

    private RecordStore store(int batchSize, boolean fastPath) {
        return Stores.in(sessions(), new GraphSettings(batchSize, fastPath), VOCABULARY).records();
    }

    private GraphSessions sessions() {
        return new GraphSessions(driver, DatabaseSelectionProvider.getDefaultSelectionProvider());
    }

    private static List<IncidentRecord> twice(List<IncidentRecord> records) {
        return Stream.concat(records.stream(), records.stream()).toList();
    }

}
