package io.incidentgraph.query.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.incidentgraph.query.QueryLimits;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import io.incidentgraph.query.statistics.FixedStatistics;
import org.junit.jupiter.api.Test;

/** Each limit: one more is refused, with the number and the limit, and as many are let through. */
class OperationLimitsTests {

    private final OperationLimits limits = limits(QueryLimits.defaults());

    @Test
    void refusesFieldsThatAreNestedTooDeeply() {
        accepted("{incidents {" + "causes {incidents {".repeat(5) + "id" + "}".repeat(12));
        refused("{incidents {" + "causes {incidents {".repeat(5) + "causes {id" + "}".repeat(13), Code.TOO_DEEP, "13 deep", "limit is 12");
    }

    @Test
    void refusesTooManyRootFields() {
        accepted("{" + roots(50) + "}");
        refused("{" + roots(51) + "}", Code.TOO_MANY_ROOT_FIELDS, "51 root fields", "limit is 50");
    }

    @Test
    void refusesTooManyAliases() {
        accepted("{incidents {" + aliases(200) + "}}");
        refused("{incidents {" + aliases(201) + "}}", Code.TOO_MANY_ALIASES, "201 aliases", "limit is 200");
    }

    @Test
    void refusesTooManyFieldsEvenThroughFragments() {
        String fragments = "fragment f on Incident {" + aliases(9) + "} ";
        String nine = IntStream.range(0, 20).mapToObj("a%d: causes {incidents {...f}}"::formatted).collect(Collectors.joining(" "));
        var few = limits(QueryLimits.defaults().withOperation(new QueryLimits.Operation(Long.MAX_VALUE, 50, 221, 1_000, 1_000, 40)));
        few.check(Operations.of(fragments + "{incidents {" + nine + "}}"));
        assertThatExceptionOfType(QueryRefusedException.class)
                .isThrownBy(() -> few.check(Operations.of(fragments + "{incidents {id " + nine + "}}")))
                .withMessageContaining("222 fields").withMessageContaining("limit is 221")
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(Code.TOO_MANY_FIELDS));
    }

    @Test
    void refusesTooManyConditions() {
        accepted("{incidents(where: {OR: [" + "{year: {eq: 2024}},".repeat(332) + "]}) {id}}");
        refused("{incidents(where: {OR: [" + "{year: {eq: 2024}},".repeat(333) + "]}) {id}}",
                Code.TOO_MANY_CONDITIONS, "1,001 conditions", "limit is 1,000");
    }

    @Test
    void takesAListOfPlainValuesForOneCondition() {
        accepted("{incidents(where: {year: {in: [" + "2024,".repeat(5_000) + "]}}) {id}}");
    }

    @Test
    void refusesArgumentsThatAreNestedTooDeeply() {
        accepted("{incidents(where: " + "{NOT: ".repeat(38) + "{id: null}" + "}".repeat(38) + ") {id}}");
        refused("{incidents(where: " + "{NOT: ".repeat(39) + "{id: null}" + "}".repeat(39) + ") {id}}",
                Code.CONDITIONS_TOO_DEEP, "41 deep", "limit is 40");
    }

    @Test
    void refusesWhatWouldReadTooMuch() {
        var database = new FixedStatistics().nodes("Cause", 1_000).nodes("Incident", 1_000_000)
                .relationships("CAUSED_BY", 10_000_000).degree("CAUSED_BY", true, 1);
        var costly = new OperationLimits(QueryLimits.defaults(), Operations.MODEL, database);
        costly.check(Operations.of("{causes(limit: 990) {incidents(limit: 1) {id}}}"));
        assertThatExceptionOfType(QueryRefusedException.class)
                .isThrownBy(() -> costly.check(Operations.of("{causes {incidents(limit: 1) {id}}}")))
                .withMessageContaining("10,001,000 nodes").withMessageContaining("limit is 10,000,000").withMessageContaining("where")
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(Code.TOO_COSTLY));
    }

    @Test
    void leavesIntrospectionToGraphQlJava() {
        accepted("{__schema {types {fields {type {ofType {ofType {ofType {ofType {ofType {ofType {ofType {ofType {ofType {name}}}}}}}}}}}}}}");
    }

    private static String roots(int number) {
        return IntStream.range(0, number).mapToObj("r%d: causes {id}"::formatted).collect(Collectors.joining(" "));
    }

    private static String aliases(int number) {
        return IntStream.range(0, number).mapToObj("a%d: id"::formatted).collect(Collectors.joining(" "));
    }

    private void accepted(String operation) {
        assertThatNoException().isThrownBy(() -> limits.check(Operations.of(operation)));
    }

    private void refused(String operation, Code code, String number, String limit) {
        assertThatExceptionOfType(QueryRefusedException.class).isThrownBy(() -> limits.check(Operations.of(operation)))
                .withMessageContaining(number).withMessageContaining(limit)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static OperationLimits limits(QueryLimits limits) {
        return new OperationLimits(limits, Operations.MODEL, new FixedStatistics());
    }

}
