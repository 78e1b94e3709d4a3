package io.incidentgraph.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import graphql.GraphQLError;
import io.incidentgraph.database.Neo4jTest;
import io.incidentgraph.query.NodePredicate;
import io.incidentgraph.query.QueryLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

@Neo4jTest
class LimitsIT {

    private final Driver driver;

    LimitsIT(Driver driver) {
        this.driver = driver;
    }

    @BeforeEach
    void createAThousandIncidentsOfOneCause() {
        driver.executableQuery("""
                CREATE (cause:Cause {id: 'error.misdelivery', labelJa: '誤送信', labelEn: 'Misdelivery'})
                WITH cause UNWIND range(1, 1000) AS number
                CREATE (:Incident {id: 'inc:' + number, securityIncident: 'CONFIRMED', titleJa: '誤送信 ' + number})
                  -[:CAUSED_BY {id: number, party: 'SELF', status: 'ASSERTED', confidence: 1.0}]->(cause)
                """).execute();
    }

    @Test
    void refusesFieldsThatAreNestedTooDeeply() {
        var error = refusal(QueryLimits.defaults(), """
                {incidents {causes {incidents {causes {incidents {causes {incidents {causes {incidents {causes {incidents {causes {id}}}}}}}}}}}}}
                """);
        assertThat(error.getMessage()).contains("13").contains("12");
        assertThat(error.getExtensions()).containsEntry("code", "TOO_DEEP");
    }

    @Test
    void letsIntrospectionGoAsDeepAsItMust() {
        var result = TestEngine.on(driver).execute("""
                {__schema {types {fields {type {ofType {ofType {ofType {ofType {ofType {ofType {ofType {ofType {name}}}}}}}}}}}}}
                """);
        assertThat(result.getErrors()).isEmpty();
    }

    @Test
    void refusesMoreNodesThanTheLimit() {
        var error = refusal(limits(1500, Duration.ofSeconds(10)), "{incidents {id causes {id}}}");
        assertThat(error.getMessage()).contains("1,500 nodes");
        assertThat(error.getExtensions()).containsEntry("code", "TOO_MANY_NODES");
    }

    @Test
    void refusesAListWithoutALimitThatIsTooLongInsteadOfCuttingIt() {
        assertThat(refusal(limits(999, Duration.ofSeconds(10)), "{incidents {id}}").getMessage()).contains("999");
        assertThat(refusal(limits(999, Duration.ofSeconds(10)), "{incidentsConnection {edges {node {id}}}}").getMessage()).contains("999");
        assertThat(refusal(limits(999, Duration.ofSeconds(10)), "{causes {incidents {id}}}").getMessage()).contains("999");
    }

    @Test
    void answersUpToTheLimit() {
        var result = TestEngine.on(driver, NodePredicate.NONE, limits(2000, Duration.ofSeconds(10))).execute("{incidents {id causes {id}}}");
        assertThat(result.getErrors()).isEmpty();
    }

    @Test
    void endsAQueryThatTakesTooLong() {
        var error = refusal(limits(10_000, Duration.ofMillis(200)), """
                {incidents {causes {incidentsConnection(
                  where: {node: {causes: {some: {incidents: {some: {titleJa: {contains: "該当なし"}}}}}}}) {totalCount}}}}
                """);
        assertThat(error.getMessage()).contains("200 ms");
        assertThat(error.getExtensions()).containsEntry("code", "TOO_SLOW");
    }

    @Test
    void endsTheStatementInTheDatabaseToo() throws InterruptedException {
        endsAQueryThatTakesTooLong();
        for (int attempt = 0; running() > 0 && attempt < 100; attempt++) {
            Thread.sleep(50);
        }
        assertThat(running()).isZero();
    }

    private long running() {
        return driver.executableQuery("""
                SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'CAUSED_BY' AND NOT currentQuery STARTS WITH 'SHOW'
                RETURN count(*)
                """).execute().records().getFirst().get(0).asLong();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "limit is 1001    | 0 to 1000  | {incidents(limit: 1001) {id}}",
            "limit is -1      | 0 to 1000  | {causes {incidents(limit: -1) {id}}}",
            "first is 2000    | 0 to 1000  | {incidentsConnection(first: 2000) {totalCount}}",
            "first is 1001    | 0 to 1000  | {causes {incidentsConnection(first: 1001) {totalCount}}}",
            "offset is 10001  | 0 to 10000 | {incidents(offset: 10001) {id}}" })
    void refusesNumbersOutOfRange(String number, String range, String operation) {
        var error = refusal(QueryLimits.defaults(), operation);
        assertThat(error.getMessage()).contains(number).contains(range);
        assertThat(error.getExtensions()).containsEntry("code", "ARGUMENT_OUT_OF_RANGE");
    }

    private GraphQLError refusal(QueryLimits limits, String operation) {
        var errors = TestEngine.on(driver, NodePredicate.NONE, limits).execute(operation).getErrors();
        assertThat(errors).hasSize(1);
        assertThat(errors.getFirst().getErrorType().toString()).isEqualTo("BAD_REQUEST");
        return errors.getFirst();
    }

    private static QueryLimits limits(int nodes, Duration time) {
        return QueryLimits.defaults().withNodes(nodes).withTime(time);
    }

}
