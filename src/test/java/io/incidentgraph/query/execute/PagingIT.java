package io.incidentgraph.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import io.incidentgraph.database.Neo4jTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

@Neo4jTest
class PagingIT {

    private static final String PAGE = """
            query ($after: String) {
              incidentsConnection(first: 2, after: $after, sort: [%s]) {
                totalCount pageInfo {hasNextPage hasPreviousPage endCursor} edges {node {id}}
              }
            }
            """;

    private final Driver driver;
    private final TestEngine engine;

    PagingIT(Driver driver) {
        this.driver = driver;
        this.engine = TestEngine.on(driver);
    }

    @BeforeEach
    void createIncidentsOfWhichNotAllHaveAYear() {
        driver.executableQuery("""
                UNWIND [['一', 2023], ['二', null], ['三', 2024], ['四', 2023], ['五', null], ['六', 2024], ['七', 2022]] AS row
                CREATE (:Incident {id: row[0], securityIncident: 'CONFIRMED', year: row[1], occurredFrom: date({year: coalesce(row[1], 2000)})})
                """).execute();
    }

    @ParameterizedTest
    @ValueSource(strings = { "{year: ASC}", "{year: DESC}", "{year: DESC}, {id: DESC}", "{occurredFrom: DESC}", "{id: ASC}" })
    void pagesThroughEverythingOnceInTheOrderOfTheWhole(String sort) {
        assertThat(follow(sort)).isEqualTo(ids(engine.answer(
                "{incidentsConnection(sort: [" + sort + "]) {edges {node {id}}}}"))).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{id: ASC}", "{id: DESC}", "{titleJa: ASC}", "{titleJa: DESC}", "{year: ASC}, {titleJa: DESC}, {year: DESC}" })
    void pagesThroughTextsWhoseOrderByCodePointIsNotThatByUtf16(String sort) {
        driver.executableQuery("""
                MATCH (old) DETACH DELETE old WITH DISTINCT 1 AS one
                UNWIND ['店', '店a', '店ア', '店Ａ', '店Ａ𠮷', '店ＡＡ', '店ＡＢ𠮷', '店ｱ', '店𠮷', '店𠮷ｱ', '店𠮷𠮷', '𠮷', 'ｱ', 'Ａ店', '紛失'] AS text
                CREATE (:Incident {id: text, titleJa: text, securityIncident: 'CONFIRMED'}),
                  (:Incident {id: text + '二', titleJa: text, year: 2026, securityIncident: 'CONFIRMED'})
                """).execute();
        var all = ids(engine.answer("{incidentsConnection(sort: [" + sort + "]) {edges {node {id}}}}"));
        assertThat(follow(sort)).isEqualTo(all).hasSize(30);
        if (sort.startsWith("{id")) {
            Comparator<String> order = (one, other) -> Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
            assertThat(all).isSortedAccordingTo(sort.contains("DESC") ? order.reversed() : order);
        }
    }

    @Test
    void goesOnWhereItWasWhenNodesComeAndGo() {
        var first = page("{year: ASC}", null);
        assertThat(ids(first)).containsExactly("七", "一");
        driver.executableQuery("MATCH (i:Incident {id: '七'}) DETACH DELETE i").execute();
        driver.executableQuery("CREATE (:Incident {id: '零', securityIncident: 'CONFIRMED', year: 2021})").execute();
        assertThat(ids(page("{year: ASC}", endCursor(first)))).containsExactly("四", "三");
    }

    @Test
    void pagesThroughRelationshipsToTheSameNode() {
        driver.executableQuery("""
                CREATE (i:Incident {id: '八', securityIncident: 'CONFIRMED'}), (cause:Cause {id: 'error'})
                WITH i, cause UNWIND ['SELF', 'VENDOR', 'UNKNOWN'] AS party
                CREATE (i)-[:CAUSED_BY {id: size(party), party: party}]->(cause)
                """).execute();
        String operation = """
                query ($after: String) {incidents(where: {id: {eq: "八"}}) {
                  causesConnection(first: 2, after: $after) {pageInfo {endCursor} edges {properties {party}}}}}
                """;
        var result = engine.execute(operation);
        assertThat(result.getData().toString()).contains("SELF", "VENDOR").doesNotContain("UNKNOWN");
        String cursor = result.getData().toString().replaceAll("(?s).*endCursor=([^}]*)}.*", "$1");
        assertThat(engine.execute(operation, Map.of("after", cursor)).getData().toString())
                .contains("UNKNOWN").doesNotContain("SELF");
    }

    @Test
    void refusesACursorThatWasTamperedWithOrMadeForAnotherOrder() {
        String cursor = endCursor(page("{year: ASC}", null));
        String tampered = cursor.substring(0, cursor.length() - 3) + "AAA";
        for (String operation : List.of(PAGE.formatted("{year: DESC}"), PAGE.formatted("{id: ASC}"))) {
            assertThat(code(operation, cursor)).isEqualTo("INVALID_CURSOR");
        }
        for (String invalid : List.of(tampered, "", "これはカーソルではない", "AAAA")) {
            assertThat(code(PAGE.formatted("{year: ASC}"), invalid)).isEqualTo("INVALID_CURSOR");
        }
    }

    private Object code(String operation, String cursor) {
        return engine.execute(operation, Map.of("after", cursor)).getErrors().getFirst().getExtensions().get("code");
    }

    private List<String> follow(String sort) {
        var found = new ArrayList<String>();
        String cursor = null;
        do {
            var page = page(sort, cursor);
            found.addAll(ids(page));
            cursor = Boolean.TRUE.equals(pageInfo(page).get("hasNextPage")) ? endCursor(page) : null;
        }
        while (cursor != null);
        return found;
    }

    private Map<String, Object> page(String sort, String cursor) {
        var variables = cursor == null ? Map.<String, Object>of() : Map.<String, Object>of("after", cursor);
        var result = engine.execute(PAGE.formatted(sort), variables);
        assertThat(result.getErrors()).isEmpty();
        return result.getData();
    }

    private static List<String> ids(Map<String, Object> answer) {
        return ((List<?>) connection(answer).get("edges")).stream()
                .map(edge -> (String) ((Map<?, ?>) ((Map<?, ?>) edge).get("node")).get("id")).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> connection(Map<String, Object> answer) {
        return (Map<String, Object>) answer.get("incidentsConnection");
    }

    private static Map<?, ?> pageInfo(Map<String, Object> answer) {
        return (Map<?, ?>) connection(answer).get("pageInfo");
    }

    private static String endCursor(Map<String, Object> answer) {
        return (String) pageInfo(answer).get("endCursor");
    }

}
