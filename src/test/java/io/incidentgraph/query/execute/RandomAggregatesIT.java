package io.incidentgraph.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import io.incidentgraph.database.Neo4jTest;
import io.incidentgraph.database.SharedNeo4j;
import io.incidentgraph.query.execute.NaiveAggregates.Fault;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

/** Whatever the graph, aggregates and groups are what a naive computation makes of it. */
@Neo4jTest
class RandomAggregatesIT {

    private static final String NUMBERS = "{ min max sum average }";
    private static final String NODE = "node { year " + NUMBERS + " title { shortest longest } }";
    private static final List<String> KEYS = List.of("node.year", "causes.node.id", "causes.edge.party", "organizations.node.country");

    private final Driver driver;
    private final TestEngine engine;

    RandomAggregatesIT(Driver driver) {
        this.driver = driver;
        this.engine = TestEngine.on(driver, RandomIncidents.SCHEMA);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithANaiveComputation(long seed) {
        var differences = new SoftAssertions();
        compare(seed, Fault.NONE).forEach(pair -> differences.assertThat(pair.answer()).as(pair.question()).isEqualTo(pair.expected()));
        differences.assertAll();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void noticesAFaultInEitherOfThem(Fault fault) {
        assertThat(compare(1, fault)).anyMatch(pair -> !pair.answer().equals(pair.expected()));
    }

    @Test
    void asksForEnoughToTellSomething() {
        assertThat(compare(1, Fault.NONE)).hasSizeGreaterThan(20).anyMatch(pair -> pair.answer().toString().contains("𠮷"));
    }

    private List<Pair> compare(long seed, Fault fault) {
        SharedNeo4j.get().clean();
        var graph = RandomIncidents.of(seed);
        graph.create(driver);
        var naive = new NaiveAggregates(graph, fault);
        var pairs = new ArrayList<Pair>();
        for (int since : List.of(0, 2021, 2023, 3000)) {
            pairs.add(all(naive, since));
        }
        for (String cause : graph.causes()) {
            pairs.add(connection(naive, cause, null));
            pairs.add(connection(naive, cause, "VENDOR"));
        }
        var random = new Random(seed);
        for (int i = 0; i < 10; i++) {
            pairs.add(groups(naive, KEYS.stream().filter(_ -> random.nextBoolean()).toList(), random.nextInt(3)));
        }
        return pairs;
    }

    private Pair all(NaiveAggregates naive, int since) {
        String question = "{ incidentsConnection(where: {year: {gte: " + since + "}}) { totalCount aggregate { count { nodes } " + NODE + " } } }";
        Map<?, ?> connection = (Map<?, ?>) engine.answer(question).get("incidentsConnection");
        return new Pair(question, plain(connection.get("aggregate")), plain(naive.all(since)));
    }

    private Pair connection(NaiveAggregates naive, String cause, @Nullable String party) {
        String where = party == null ? "" : "(where: {edge: {party: {eq: \"" + party + "\"}}})";
        String question = "{ causes(where: {id: {eq: \"" + cause + "\"}}) { incidentsConnection" + where
                + " { aggregate { count { nodes edges } " + NODE + " edge { weight " + NUMBERS + " } } } } }";
        var found = (Map<?, ?>) ((List<?>) engine.answer(question).get("causes")).getFirst();
        return new Pair(question, plain(((Map<?, ?>) found.get("incidentsConnection")).get("aggregate")), plain(naive.of(cause, party)));
    }

    private Pair groups(NaiveAggregates naive, List<String> chosen, int atLeast) {
        List<String> keys = chosen.isEmpty() ? KEYS : chosen;
        String by = keys.stream().map(RandomAggregatesIT::key).collect(Collectors.joining(", "));
        String question = "{ incidentsConnection { groupBy(by: [" + by + "], having: {count: {nodes: {gte: " + atLeast
                + "}}}, limit: 1000) { key { field value } count { nodes } " + NODE + " } } }";
        Map<?, ?> connection = (Map<?, ?>) engine.answer(question).get("incidentsConnection");
        return new Pair(question, plain(connection.get("groupBy")), plain(naive.groups(keys, atLeast)));
    }

    /** {@code causes.node.id} as {@code {causes: {node: id}}}. */
    private static String key(String path) {
        String[] parts = path.split("\\.");
        return parts.length == 2 ? "{" + parts[0] + ": " + parts[1] + "}" : "{" + parts[0] + ": {" + parts[1] + ": " + parts[2] + "}}";
    }

    /** The same for numbers that are the same but for their last digits. */
    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var result = new LinkedHashMap<Object, @Nullable Object>();
                map.forEach((key, item) -> result.put(key, plain(item)));
                yield result;
            }
            case List<?> list -> list.stream().map(RandomAggregatesIT::plain).collect(Collectors.toList());
            case Number number -> new BigDecimal(number.toString()).round(new MathContext(10)).stripTrailingZeros();
            case null, default -> value;
        };
    }

    private record Pair(String question, Object answer, Object expected) {
    }

}
