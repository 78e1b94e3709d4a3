package io.incidentgraph.query.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.incidentgraph.query.QueryLimits;
import io.incidentgraph.query.parameter.Deferred;
import io.incidentgraph.query.statistics.FixedStatistics;
import io.incidentgraph.query.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CostEstimateTests {

    private static final Statistics MILLION = new FixedStatistics()
            .nodes("Incident", 1_000_000).nodes("Organization", 400_000).nodes("Vendor", 20_000).nodes("Cause", 100)
            .nodes("DataType", 40).nodes("Asset", 60)
            .relationships("CAUSED_BY", 1_300_000).relationships("INVOLVED", 150_000).relationships("AFFECTED", 1_000_000)
            .relationships("EXPOSED", 900_000).relationships("COMPROMISED", 1_200_000)
            .degree("INVOLVED", false, 900).degree("INVOLVED", true, 2).degree("CAUSED_BY", false, 80_000)
            .degree("CAUSED_BY", true, 2).degree("AFFECTED", false, 12).degree("AFFECTED", true, 2)
            .index("Incident", "id").index("Incident", "year").index("Cause", "id").index("Vendor", "id").index("Organization", "id");

    private static final CostEstimate COST = new CostEstimate(Operations.MODEL, MILLION, 10_000);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{incidents(limit: 50) {id}}                                           | 50",
            "{incidents {id}}                                                      | 10000",
            "{causes {id}}                                                         | 100",
            "{incidents(where: {id: {eq: \"inc:1\"}}) {id causes {id}}}            | 2",
            "{incidents(where: {id: {in: [\"inc:1\", \"inc:2\"]}}) {id}}           | 2",
            "{incidents(where: {AND: [{id: {eq: \"inc:1\"}}]}) {id}}               | 1",
            "{incidents(limit: 1000) {causes {id} assets {id}}}                    | 3500",
            "{incidents(limit: 10, where: {year: {gte: 2020}}) {id}}               | 100000",
            "{incidents(limit: 10, where: {titleJa: {contains: \"誤送信\"}}) {id}} | 1000000",
            "{incidents(limit: 10, where: {causes: {some: {id: {eq: \"x\"}}}}) {id}} | 100000",
            "{incidents(limit: 10, where: {causesConnection: {some: {node: {id: {eq: \"x\"}}}}}) {id}} | 100000",
            "{incidents(limit: 10, sort: [{year: DESC}]) {id}}                     | 10",
            "{incidents(limit: 10, sort: [{titleJa: ASC}]) {id}}                   | 1000000",
            "{incidentsConnection {totalCount}}                                    | 10000",
            "{incidentsConnection(first: 0) {totalCount}}                          | 0",
            "{incidentsConnection(first: 0, where: {titleJa: {eq: \"x\"}}) {totalCount}} | 1000000",
            "{causes(limit: 10) {incidents(limit: 5) {id causes {id}}}}            | 130110",
            "{searchIncidents(phrase: \"委託先\", first: 20) {edges {node {id causes {id}}}}} | 46",
            "{incidentsConnection {groupBy(by: {node: year}) {count {nodes}}}}       | 1010000",
            "{incidentsConnection {groupBy(by: [{causes: {node: id}}, {assets: {node: id}}]) {count {nodes}}}} | 1570000",
            "{sharedCauses(limit: 20) {patterns {incidents(limit: 10) {causes {id}}}}} | 260" })
    void estimatesTheNodesThatAreRead(String operation, long expected) {
        assertThat(COST.of(Operations.of(operation), Map.of())).isEqualTo(expected);
    }

    @Test
    void estimatesWithTheValuesOfVariables() {
        var operation = "query ($ids: [ID!], $limit: Int) {incidents(where: {id: {in: $ids}}, limit: $limit) {id}}";
        assertThat(COST.of(Operations.of(operation, Map.of("ids", List.of("a", "b", "c"))), Map.of())).isEqualTo(3);
        assertThat(COST.of(Operations.of(operation, Map.of("limit", 7)), Map.of())).isEqualTo(7);
    }

    @Test
    void estimatesWithValuesThatAreGivenLater() {
        var prepared = Operations.of("query ($ids: [ID!], $limit: Int) {incidents(where: {id: {in: $ids}}, limit: $limit) {id causes {id}}}");
        var field = prepared.getTopLevelFields().getFirst();
        field.getResolvedArguments().put("where", Map.of("id", Map.of("in", Deferred.at("ids", List.of()))));
        field.getResolvedArguments().put("limit", Deferred.at("limit", List.of()));
        assertThat(COST.of(prepared, Map.of("ids", List.of("a", "b", "c", "d"), "limit", 10))).isEqualTo(9);
        assertThat(COST.of(prepared, Map.of("ids", List.of("a", "b", "c", "d"), "limit", 1))).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{incidents {vendors {involvedIn {vendors {involvedIn {id}}}}}}",
            "{causes {incidents {causes {incidents {id}}}}}",
            "{incidents(limit: 100) {causes {incidents {causes {id}}}}}" })
    void goesBeyondTheLimitWhereListsMultiply(String operation) {
        assertThat(COST.of(Operations.of(operation), Map.of())).isGreaterThan(QueryLimits.defaults().operation().cost());
    }

    @ParameterizedTest
    @ValueSource(strings = { "one-incident", "page", "vendor", "thousand" })
    void staysFarBelowTheLimitForWhatAnalystsAsk(String name) {
        String operation = switch (name) {
            case "one-incident" -> "{incidents(where: {id: {eq: \"inc:1\"}}) {id organizations {id incidents {id}} causes {id} vendors {id incidents(limit: 20) {id}}}}";
            case "page" -> "{incidents(where: {year: {gte: 2020}, organizations: {some: {country: {eq: \"JP\"}}}}, sort: [{year: DESC}], limit: 50) {id causes {id} vendors {id} dataTypes {id}}}";
            case "vendor" -> "{vendors(where: {id: {eq: \"org:1\"}}) {id incidents {id organizations {id}}}}";
            default -> "{incidents(limit: 1000, sort: [{year: DESC}]) {id organizations {id} causes {id} vendors {id} dataTypes {id} assets {id}}}";
        };
        assertThat(COST.of(Operations.of(operation), Map.of())).isLessThan(QueryLimits.defaults().operation().cost() / 50);
    }

    @Test
    void letsTheExamplesOfThePagesRunOnAMillionIncidents() throws Exception {
        try (var files = Files.list(Path.of("graphql/examples"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".graphql")).toList()) {
                var limits = new OperationLimits(QueryLimits.defaults(), Operations.MODEL, MILLION);
                limits.check(Operations.of(Files.readString(file)));
            }
        }
    }

}
