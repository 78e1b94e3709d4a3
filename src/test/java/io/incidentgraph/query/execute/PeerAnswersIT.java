package io.incidentgraph.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import graphql.ExecutionResult;
import io.incidentgraph.database.Neo4jTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;

/** The same operation on the same graph with the same schema has the answer that the Neo4j GraphQL Library gives. */
@Neo4jTest(cleanBeforeEach = false)
class PeerAnswersIT {

    /** What this engine does on purpose in another way; {@code bench/peer/README.md} gives the reasons. */
    private static final Set<String> DELIBERATELY_DIFFERENT = Set.of(
            "all-of-anything", "none-of-anything", "single-of-anything", "some-of-anything", "edge-empty",
            "edge-or-of-node-with-edge", "limit-zero", "first-zero", "interface-all", "interface-quantifier-by-typename", "full-text-sorted");

    private final TestEngine engine;

    PeerAnswersIT(Driver driver) {
        engine = TestEngine.on(driver, PeerOperation.read(PeerOperation.FOLDER.resolve("schema.graphqls")));
    }

    @BeforeAll
    static void fill(Driver driver) {
        Stream.of(PeerOperation.read(PeerOperation.FOLDER.resolve("graph.cypher")).split(";\\s*\n"))
                .filter(statement -> !statement.isBlank()).forEach(statement -> driver.executableQuery(statement).execute());
    }

    @AfterAll
    static void dropIndex(Driver driver) {
        driver.executableQuery("DROP INDEX peerIncidentText IF EXISTS").execute();
    }

    static Stream<PeerOperation> sameAnswer() {
        return PeerOperation.all().filter(operation -> !DELIBERATELY_DIFFERENT.contains(operation.name()));
    }

    static Stream<PeerOperation> otherAnswer() {
        return PeerOperation.all().filter(operation -> DELIBERATELY_DIFFERENT.contains(operation.name()));
    }

    @ParameterizedTest
    @MethodSource("sameAnswer")
    void answersAsThePeerDoes(PeerOperation operation) {
        assertThat(comparable(operation, answers(operation))).isEqualTo(comparable(operation, operation.recorded()));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("otherAnswer")
    void listsNothingAsDifferentThatIsTheSame(PeerOperation operation) {
        assertThat(comparable(operation, answers(operation))).isNotEqualTo(comparable(operation, operation.recorded()));
    }

    @Test
    void comparesWithAnswersToTheseOperationsOnThisGraph() {
        assertThat(PeerOperation.recording().get("inputs")).as("answers recorded after the last change: see bench/peer/README.md")
                .isEqualTo(PeerOperation.inputs());
        assertThat(PeerOperation.all().map(PeerOperation::name)).containsAll(DELIBERATELY_DIFFERENT).hasSizeGreaterThan(60);
    }

    private List<?> answers(PeerOperation operation) {
        var answers = new ArrayList<Map<String, Object>>();
        var variables = new HashMap<>(operation.variables());
        Optional<String> next;
        do {
            ExecutionResult result = engine.execute(operation.text(), variables);
            answers.add(result.getErrors().isEmpty() ? Map.of("data", result.<Object>getData())
                    : Map.of("errors", result.getErrors().stream().map(error -> error.getMessage()).toList()));
            next = operation.walks() ? endCursor(answers.getLast()) : Optional.empty();
            next.ifPresent(cursor -> variables.put("after", cursor));
        }
        while (next.isPresent());
        return answers;
    }

    /** The cursor of the next page, if the first description of a page in an answer says that there is one. */
    private static Optional<String> endCursor(Object value) {
        return switch (value) {
            case Map<?, ?> map when map.get("pageInfo") instanceof Map<?, ?> page ->
                    Boolean.TRUE.equals(page.get("hasNextPage")) ? Optional.of((String) page.get("endCursor")) : Optional.empty();
            case Map<?, ?> map -> first(map.values().stream());
            case List<?> list -> first(list.stream());
            default -> Optional.empty();
        };
    }

    private static Optional<String> first(Stream<?> values) {
        return values.filter(value -> value != null).map(PeerAnswersIT::endCursor).flatMap(Optional::stream).findFirst();
    }

    private static String comparable(PeerOperation operation, List<?> answers) {
        var texts = new StringBuilder();
        answers.forEach(answer -> texts.append(ComparableAnswer.of(operation.text(),
                answer instanceof Map<?, ?> map && map.containsKey("data") ? map.get("data") : answer)).append('\n'));
        return texts.toString();
    }

}
