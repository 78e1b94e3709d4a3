package io.incidentgraph.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import io.incidentgraph.database.Neo4jTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

@Neo4jTest
class SearchIT {

    private final Driver driver;

    SearchIT(Driver driver) {
        this.driver = driver;
    }

    @BeforeEach
    void fill() {
        TestGraph.create(driver);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "委託先 設定              | inc:aobado-2024",
            "設定　委託先             | inc:aobado-2024",
            "ランサムウェア           | inc:midori-2023",
            "ﾗﾝｻﾑｳｪｱ                  | inc:midori-2023",
            "ransomware               | inc:midori-2023",
            "ＲＡＮＳＯＭＷＡＲＥ     | inc:midori-2023",
            "ﾋｶﾘｼｽﾃﾑ                  | ",
            "ひかりｼｽﾃﾑ               | inc:midori-2023",
            "みどり                   | inc:midori-2023",
            "\"medical records\"      | inc:midori-2023",
            "\"records medical\"      | ",
            "records medical          | inc:midori-2023",
            "委託先 ランサムウェア    | ",
            "学                       | inc:sakura-2024",
            "堂                       | inc:aobado-2024" })
    void findsWhatHasAllTheWords(String phrase, String id) {
        assertThat(found(phrase)).isEqualTo(id == null ? List.of() : List.of(id));
    }

    @ParameterizedTest
    @ValueSource(strings = { "ランサムウェア OR 委託先", "ランサム*", "VPN~", "searchText:VPN", "-VPN", "VPN^2", "(VPN", "[a TO b]", "VPN\\", "\"VPN", "{}", "/VPN/" })
    void takesNothingForSyntax(String phrase) {
        var result = TestEngine.on(driver).execute(
                "query ($phrase: String!) {searchIncidents(phrase: $phrase) {totalCount}}", Map.of("phrase", phrase));
        assertThat(result.getErrors()).allMatch(error -> "ARGUMENT_OUT_OF_RANGE".equals(error.getExtensions().get("code")));
    }

    @Test
    void doesNotReadAWordAsAnOperator() {
        assertThat(found("ランサムウェア OR 委託先")).isEmpty();
        assertThat(found("-VPN")).containsExactly("inc:midori-2023");
    }

    @Test
    void ordersByScoreAndPages() {
        var first = TestEngine.on(driver).answer(
                "{searchIncidents(phrase: \"の\", first: 1) {totalCount pageInfo {endCursor hasNextPage} edges {score node {id}}}}").toString();
        assertThat(first).contains("totalCount=3", "hasNextPage=true");
        String cursor = first.replaceAll(".*endCursor=([^,}]*)[,}].*", "$1");
        var second = TestEngine.on(driver).answer(
                "{searchIncidents(phrase: \"の\", first: 2, after: \"" + cursor + "\") {pageInfo {hasNextPage} edges {node {id}}}}").toString();
        assertThat(second).contains("hasNextPage=false").contains("id=");
    }

    @Test
    void searchesOrganizationsAndDocuments() {
        assertThat(TestEngine.on(driver).answer("{searchOrganizations(phrase: \"みどり病院\") {edges {node {name} highlights {match}}}}").toString())
                .contains("name=みどり市民病院", "match=みどり病院");
        assertThat(TestEngine.on(driver).answer("{searchDocuments(phrase: \"漏えい\") {edges {node {publisher}}}}").toString())
                .contains("青葉堂");
    }

    @Test
    void refusesAPhraseWithoutAWord() {
        assertThat(TestEngine.on(driver).execute("{searchIncidents(phrase: \"「」！\") {totalCount}}").getErrors().getFirst().getMessage())
                .contains("「」！").contains("no word");
    }

    private List<String> found(String phrase) {
        var result = TestEngine.on(driver).execute(
                "query ($phrase: String!) {searchIncidents(phrase: $phrase) {edges {node {id}}}}", Map.of("phrase", phrase));
        assertThat(result.getErrors()).isEmpty();
        Map<String, Map<String, List<Map<String, Map<String, String>>>>> data = result.getData();
        return data.get("searchIncidents").get("edges").stream().map(edge -> edge.get("node").get("id")).toList();
    }

}
