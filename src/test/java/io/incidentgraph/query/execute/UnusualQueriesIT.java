package io.incidentgraph.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import io.incidentgraph.database.Neo4jTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

/** Queries that nobody would write by hand, and programs do. */
@Neo4jTest(cleanBeforeEach = false)
class UnusualQueriesIT {

    private final TestEngine engine;

    UnusualQueriesIT(Driver driver) {
        engine = TestEngine.on(driver);
    }

    @BeforeEach
    void fill(Driver driver) {
        if (driver.executableQuery("MATCH (i:Incident) RETURN i LIMIT 1").execute().records().isEmpty()) {
            TestGraph.create(driver);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "null", "true", "in", "where", "case", "end", "exists", "count", "collect", "all", "not", "nodes", "NaN",
            "__type", "_", "this", "incident0", "p0" })
    void takesAnyNameForAnAlias(String alias) {
        String operation = "{x: incidents(where: {id: {eq: \"inc:sakura-2024\"}}) {x: id causesConnection {x: edges {x: node {x: id}}}}}";
        assertThat(engine.answer(operation.replace("x:", alias + ":")).toString())
                .isEqualTo("{x=[{x=inc:sakura-2024, causesConnection={x=[{x={x=error.misdelivery}}]}}]}".replace("x=", alias + "="));
    }

    @ParameterizedTest
    @ValueSource(strings = { "where: null, sort: null, limit: null, offset: null", "where: {}", "where: {NOT: {}}", "where: {NOT: null}",
            "where: {OR: []}", "where: {AND: [], OR: [{}]}", "where: {id: null}", "where: {id: {}}", "where: {causes: {}}",
            "where: {causes: {some: {}}}", "where: {ruledOut: {some: {}}}", "sort: []", "sort: [{}]" })
    void takesWhatSaysNothingForNothing(String arguments) {
        assertThat(count(arguments)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = { "where: {year: {in: []}}", "where: {year: {gt: null}}", "where: {titleJa: {contains: null}}",
            "where: {causes: {none: {}}}", "where: {causes: {some: {id: {within: null}}}}", "where: {causes: {some: {id: {within: \"無い\"}}}}",
            "limit: 0" })
    void findsNothingWhereNothingFits(String arguments) {
        assertThat(count(arguments)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = { "{incidents {__typename}}", "{incidentsConnection {__typename edges {__typename node {__typename}}}}",
            "{incidents {causesConnection {__typename pageInfo {__typename}}}}", "{concepts {__typename}}", "{factTargets {__typename}}",
            "{incidentsConnection(first: 0) {pageInfo {startCursor} edges {cursor}}}",
            "{a: incidentsConnection {x: edges {cursor} y: edges {node {id}} t: totalCount u: totalCount p: pageInfo {endCursor}}}" })
    void answersQueriesThatReadNextToNothing(String operation) {
        assertThat(engine.answer(operation)).isNotEmpty();
    }

    private int count(String arguments) {
        Map<String, Object> answer = engine.answer("{incidents(" + arguments + ") {id}}");
        return ((List<?>) answer.get("incidents")).size();
    }

}
