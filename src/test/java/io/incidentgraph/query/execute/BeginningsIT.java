package io.incidentgraph.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import io.incidentgraph.database.Neo4jTest;
import io.incidentgraph.query.NodePredicate;
import io.incidentgraph.query.statistics.FixedStatistics;
import io.incidentgraph.query.statistics.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.driver.Driver;

/** Wherever a statement begins, the answer is the same. */
@Neo4jTest
class BeginningsIT {

    private static final List<String> OPERATIONS = List.of(
            "{incidents(where: {causes: {some: {id: {within: \"error\"}}}}) {id}}",
            "{incidentsConnection(first: 2, where: {causes: {some: {id: {within: \"error.misconfiguration\"}}}, year: {gte: 2000}}) {totalCount edges {node {id}}}}",
            "{incidents(where: {causesConnection: {some: {node: {id: {within: \"control\"}}}}}) {id}}",
            """
            {incidents(where: {OR: [{causes: {some: {id: {eq: "error.misdelivery"}}}}, {causes: {some: {id: {within: "control"}}}},
                {organizations: {some: {country: {eq: "JP"}, name: {contains: "みどり"}}}}]}) {id}}
            """,
            """
            {incidentsConnection(where: {securityIncident: {eq: CONFIRMED}, OR: [{dataTypes: {some: {id: {within: "personal"}}}},
                {causes: {some: {id: {eq: "control.patching"}}, none: {id: {eq: "error"}}}}]}) {totalCount edges {node {id}}}}
            """);

    private final Driver driver;

    BeginningsIT(Driver driver) {
        this.driver = driver;
    }

    @BeforeEach
    void fill() {
        TestGraph.create(driver);
    }

    @Test
    void answersTheSameFromWhereverItBegins() {
        assertEqualAnswers(NodePredicate.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"error.misconfiguration", "control.patching", "inc:midori-2023"})
    void hidesANodeFromWhereverItBegins(String hidden) {
        assertEqualAnswers((_, node) -> node.property("id").isEqualTo(Cypher.parameter("hidden", hidden)).not());
    }

    private void assertEqualAnswers(NodePredicate predicate) {
        List<Map<String, Object>> expected = answers(predicate, new FixedStatistics());
        for (long seed = 0; seed < 4; seed++) {
            assertThat(answers(predicate, new RandomStatistics(seed))).as("seed %s", seed).isEqualTo(expected);
        }
    }

    private List<Map<String, Object>> answers(NodePredicate predicate, Statistics statistics) {
        var engine = TestEngine.on(driver, predicate, statistics);
        return OPERATIONS.stream().map(engine::answer).toList();
    }

}
