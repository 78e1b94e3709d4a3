package io.incidentgraph.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.ErrorType;
import graphql.GraphQLError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalarsTests {

    private static final TestEngine ENGINE = TestEngine.compiling();

    private static final Map<String, String> FILTERS = Map.of("Date", "incidents(where: {occurredFrom: {eq: %s}})",
            "EDTF", "incidents(where: {occurred: {eq: %s}})", "Long", "incidents(where: {personsMin: {eq: %s}})",
            "Hash", "passages(where: {id: {eq: %s}})", "URL", "documents(where: {url: {eq: %s}})");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Date | '\"2025-09-22\"'                       | 2025-09-22",
            "EDTF | '\"2025-09-22?\"'                      | 2025-09-22?",
            "EDTF | '\"2001-09/2014-02\"'                  | 2001-09/2014-02",
            "Long | 1360000                                | 1360000",
            "Long | 2147483648                             | 2147483648",
            "Long | -9223372036854775808                   | -9223372036854775808",
            "Long | '\"9223372036854775807\"'              | 9223372036854775807",
            "Hash | '\"4611686018427387904\"'              | 4611686018427387904",
            "Hash | 9223372036854775807                    | 9223372036854775807",
            "URL  | '\"https://例え.jp/報告?年=2025#結果\"' | https://例え.jp/報告?年=2025#結果",
            "URL  | '\"http://example.org\"'               | http://example.org" })
    void takesValuesAsLiterals(String scalar, String literal, String expected) {
        var query = ENGINE.compile("{" + FILTERS.get(scalar).formatted(literal) + " {id}}", Map.of()).getFirst();
        assertThat(query.parameters().values()).extracting(Object::toString).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Date | '\"2025-02-30\"'", "Date | '\"\"'", "Date | 2025", "Date | true", "Date | 2025.5", "Date | {}", "Date | '[\"2025\", \"2026\"]'", "Date | TODAY",
            "EDTF | '\"きのう\"'", "EDTF | '\"\"'", "EDTF | 2025", "EDTF | false", "EDTF | '\"2025-13\"'",
            "Long | 9223372036854775808", "Long | 1.0", "Long | 1e3", "Long | '\"1.5\"'", "Long | '\"\"'", "Long | '\" 1\"'", "Long | true", "Long | {a: 1}",
            "Hash | -1", "Hash | 9223372036854775808", "Hash | '\"0x10\"'", "Hash | '\"\"'", "Hash | 1.5", "Hash | false",
            "URL  | '\"\"'", "URL | '\"example.org\"'", "URL | '\"/report.html\"'", "URL | '\"javascript:alert(1)\"'", "URL | '\"ftp://example.org\"'",
            "URL  | '\"https://\"'", "URL | '\"https:///a\"'", "URL | '\"https://a b\"'", "URL | 1", "URL | true" })
    void refusesOtherLiteralsWithTheValue(String scalar, String literal) {
        assertThat(error("{" + FILTERS.get(scalar).formatted(literal) + " {id}}", Map.of()))
                .satisfies(error -> assertThat(error.getErrorType()).isEqualTo(ErrorType.ValidationError))
                .satisfies(error -> assertThat(error.getExtensions() == null || !error.getExtensions().containsKey("code")).isTrue())
                .satisfies(error -> assertThat(error.getMessage()).satisfiesAnyOf(
                        message -> assertThat(message).contains(literal).contains("is not a"),
                        message -> assertThat(message).containsAnyOf("not of type", "is not a valid", "'Expected")));
    }

    @Test
    void takesValuesAsVariables() {
        assertThat(variable("Date", "2025-09-22")).contains("2025-09-22");
        assertThat(variable("EDTF", "2017-10~")).contains("2017-10~");
        assertThat(variable("Long", 5)).contains("5");
        assertThat(variable("Long", 9_007_199_254_740_993L)).contains("9007199254740993");
        assertThat(variable("Long", "9223372036854775807")).contains("9223372036854775807");
        assertThat(variable("Hash", 4_611_686_018_427_387_904L)).contains("4611686018427387904");
        assertThat(variable("URL", "https://example.org/a%20b")).contains("https://example.org/a%20b");
    }

    @Test
    void refusesOtherVariablesWithTheValue() {
        refused("Date", "", "\"\"");
        refused("Date", 20_250_922, "20250922");
        refused("Date", "9".repeat(100_000), "9".repeat(90) );
        refused("EDTF", 2025, "2025");
        refused("EDTF", true, "true");
        refused("EDTF", "[".repeat(100_000), "[[[");
        refused("Long", 1.5, "1.5");
        refused("Long", 1.0, "1.0");
        refused("Long", new BigInteger("9".repeat(30)), "999999999");
        refused("Long", false, "false");
        refused("Long", List.of(1, 2), "[1, 2]");
        refused("Long", Map.of("a", 1), "{a=1}");
        refused("Hash", -5, "-5");
        refused("Hash", "１２", "１２");
        refused("URL", "社内", "社内");
        refused("URL", List.of("https://example.org", "x"), "https://example.org");
    }

    private static List<String> variable(String scalar, Object value) {
        return ENGINE.compile(operation(scalar), Map.of("value", value)).getFirst().parameters().values().stream().map(Object::toString).toList();
    }

    private static void refused(String scalar, Object value, String shown) {
        GraphQLError error = error(operation(scalar), new HashMap<>(Map.of("value", value)));
        assertThat(error.getErrorType()).isEqualTo(ErrorType.ValidationError);
        assertThat(error.getMessage()).contains(shown).contains("is not a").hasSizeLessThan(500);
    }

    private static String operation(String scalar) {
        return "query ($value: " + scalar + ") {" + FILTERS.get(scalar).formatted("$value") + " {id}}";
    }

    private static GraphQLError error(String operation, Map<String, Object> variables) {
        List<GraphQLError> errors = ENGINE.execute(operation, variables).getErrors();
        assertThat(errors).isNotEmpty();
        return errors.getFirst();
    }

}
