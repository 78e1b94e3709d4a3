package io.incidentgraph.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import graphql.ExecutionResult;
import io.incidentgraph.database.Neo4jTest;
import io.incidentgraph.database.SharedNeo4j;
import io.incidentgraph.query.QueryLimits;
import io.incidentgraph.query.execute.NaiveQuestions.Fault;
import io.incidentgraph.query.execute.RandomQuestion.Field;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;

/** Whatever the graph, the question and the statistics, the answer is what a naive reading of the graph makes of it. */
@Neo4jTest
class RandomQueriesIT {

    private static final QueryLimits LIMITS = QueryLimits.defaults()
            .withOperation(new QueryLimits.Operation(Long.MAX_VALUE, 50, 2_000, 200, 1_000, 40));

    private static final int QUESTIONS = 30;

    /** What has been asked once need not be asked again. */
    private static final Map<Long, Asked> ASKED = new ConcurrentHashMap<>();

    private final Driver driver;

    RandomQueriesIT(Driver driver) {
        this.driver = driver;
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(Integer.getInteger("incident-graph.test.seeds", 2));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void agreesWithANaiveReading(long seed) {
        var differences = new SoftAssertions();
        compare(seed, Fault.NONE).forEach(pair -> differences.assertThat(pair.answer()).as(pair.question()).isEqualTo(pair.expected()));
        differences.assertAll();
    }

    /** Where a fault would show is found without a database, which then decides. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void noticesAFaultInEitherOfThem(Fault fault) {
        var asked = Stream.iterate(1L, seed -> seed + 1).limit(100).flatMap(seed -> IntStream.range(0, QUESTIONS).filter(i -> wouldShow(fault, seed, i))
                .mapToObj(i -> compare(ask(seed, IntStream.of(i)), fault).getFirst())).limit(3);
        assertThat(asked).anyMatch(pair -> !pair.answer().equals(pair.expected()));
    }

    private static boolean wouldShow(Fault fault, long seed, int i) {
        var graph = RandomLinks.of(seed);
        Field field = field(seed, i);
        return !Objects.equals(plain(new NaiveQuestions(graph, Fault.NONE).root(field)), plain(new NaiveQuestions(graph, fault).root(field)));
    }

    @Test
    void asksForEnoughToTellSomething() {
        var answers = seeds().flatMap(seed -> compare(seed, Fault.NONE).stream()).map(Pair::answer).map(Object::toString).toList();
        assertThat(answers.stream().filter(answer -> answer.length() > 30)).hasSizeGreaterThan(30);
        assertThat(String.join("", answers)).contains("𠮷", "null", "hasNextPage=true");
    }

    private List<Pair> compare(long seed, Fault fault) {
        return compare(ASKED.computeIfAbsent(seed, number -> ask(number, IntStream.range(0, QUESTIONS))), fault);
    }

    private static List<Pair> compare(Asked asked, Fault fault) {
        var naive = new NaiveQuestions(asked.graph(), fault);
        return asked.answers().stream().map(answer -> new Pair(answer.question(), answer.answer(), plain(naive.root(answer.field())))).toList();
    }

    private Asked ask(long seed, IntStream questions) {
        SharedNeo4j.get().clean();
        var graph = RandomLinks.of(seed).create(driver);
        var engines = Stream.of(seed, -seed).map(number -> TestEngine.on(driver, RandomLinks.SCHEMA, LIMITS, new RandomStatistics(number))).toList();
        return new Asked(graph, questions.mapToObj(i -> {
            var field = field(seed, i);
            return field.connection() && i % 2 == 0 ? walked(engines.get(i % engines.size()), field, number(seed, i))
                    : once(engines.get(i % engines.size()), field, null, number(seed, i));
        }).toList());
    }

    private static Field field(long seed, int i) {
        return new RandomQuestion(new Random(number(seed, i))).root(i % 3 == 0);
    }

    private static long number(long seed, int i) {
        return (1000 * seed + i) * 0x9E3779B97F4A7C15L;
    }

    private static Answer once(TestEngine engine, Field field, @Nullable String after, long number) {
        var question = new WrittenQuestion(field, new Random(number), after);
        ExecutionResult result = engine.execute(question.text(), question.variables());
        Object answer = result.getErrors().isEmpty() ? result.<Map<String, Object>>getData().get("root") : result.getErrors();
        return new Answer(question.text() + " " + question.variables(), plain(answer), field);
    }

    /** All pages of a connection, one after another: the whole. */
    private static Answer walked(TestEngine engine, Field field, long number) {
        int size = 2 + Math.floorMod(number, 4);
        var edges = new ArrayList<Object>();
        String after = null;
        Map<?, ?> page;
        do {
            var question = new WrittenQuestion(field.paged(size), new Random(number), after);
            ExecutionResult result = engine.execute(question.text(), question.variables());
            if (!result.getErrors().isEmpty()) {
                return new Answer(question.text() + " " + question.variables(), result.getErrors(), field.paged(null));
            }
            page = (Map<?, ?>) result.<Map<String, Object>>getData().get("root");
            edges.addAll((List<?>) page.get("edges"));
            Map<?, ?> info = (Map<?, ?>) page.get("pageInfo");
            after = Boolean.TRUE.equals(info.get("hasNextPage")) ? (String) info.get("endCursor") : null;
        }
        while (after != null && edges.size() < 1000);
        var question = new WrittenQuestion(field.paged(size), new Random(number), null);
        return new Answer("all pages of " + question.text() + " " + question.variables(), plain(Map.of("edges", edges, "totalCount", page.get("totalCount"),
                "pageInfo", Map.of("hasNextPage", false, "hasPreviousPage", false))), field.paged(null));
    }

    /** Maps that are the same whatever the order of their keys; cursors are not compared. */
    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var result = new LinkedHashMap<Object, @Nullable Object>();
                map.entrySet().stream().filter(entry -> !entry.getKey().equals("endCursor"))
                        .sorted((one, other) -> one.getKey().toString().compareTo(other.getKey().toString()))
                        .forEach(entry -> result.put(entry.getKey(), plain(entry.getValue())));
                yield result;
            }
            case List<?> list -> list.stream().map(RandomQueriesIT::plain).collect(Collectors.toList());
            case null, default -> value;
        };
    }

    private record Asked(RandomLinks graph, List<Answer> answers) {
    }

    private record Answer(String question, Object answer, Field field) {
    }

    private record Pair(String question, Object answer, Object expected) {
    }

}
