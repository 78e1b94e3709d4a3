package io.incidentgraph.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import graphql.GraphQLError;
import io.incidentgraph.database.Neo4jTest;
import io.incidentgraph.query.NodePredicate;
import io.incidentgraph.query.QueryLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;

/** Aggregates and groups: what documents do not show. */
@Neo4jTest
class AggregatesIT {

    private static final String VENDOR_CAUSES = """
            {incidentsConnection {groupBy(
              by: [{organizations: {node: country}}, {causes: {node: id, where: {edge: {party: {eq: VENDOR}}}}}],
              having: {count: {nodes: {gte: 2}}}) {key {value} count {nodes}}}}
            """;

    private final Driver driver;

    AggregatesIT(Driver driver) {
        this.driver = driver;
    }

    @BeforeEach
    void fill() {
        driver.executableQuery("""
                CREATE (error:Cause {id: 'error.misconfiguration', labelJa: '設定ミス'}), (patching:Cause {id: 'control.patching', labelJa: '修正プログラムの未適用'}),
                  (jp:Organization {id: 'org:1', name: '青葉堂', country: 'JP'}), (jp2:Organization {id: 'org:2', name: 'さくら大学', country: 'JP'}),
                  (tw:Organization {id: 'org:3', name: '台北商店', country: 'TW'}),
                  (a:Incident {id: 'inc:1', titleJa: '委託先の設定ミス', year: 2023}), (b:Incident {id: 'inc:2', titleJa: '保守業者の設定ミス', year: 2024}),
                  (c:Incident {id: 'inc:3', titleJa: '自社の設定ミス', year: 2024}), (d:Incident {id: 'inc:4', titleJa: '年不明の設定ミス'}),
                  (a)-[:AFFECTED {id: 1}]->(jp), (a)-[:AFFECTED {id: 2}]->(jp2), (b)-[:AFFECTED {id: 3}]->(jp), (c)-[:AFFECTED {id: 4}]->(jp),
                  (d)-[:AFFECTED {id: 5}]->(tw),
                  (a)-[:CAUSED_BY {id: 6, party: 'VENDOR'}]->(error), (a)-[:CAUSED_BY {id: 7, party: 'SELF'}]->(error),
                  (b)-[:CAUSED_BY {id: 8, party: 'VENDOR'}]->(error), (b)-[:CAUSED_BY {id: 9, party: 'VENDOR'}]->(patching),
                  (c)-[:CAUSED_BY {id: 10, party: 'SELF'}]->(error), (d)-[:CAUSED_BY {id: 11, party: 'VENDOR'}]->(error)
                """).execute();
    }

    @Test
    void groupsVendorsCausesByTheCountryOfTheOrganization() {
        assertThat(TestEngine.on(driver).answer(VENDOR_CAUSES)).isEqualTo(Map.of("incidentsConnection", Map.of("groupBy", List.of(
                Map.of("key", List.of(Map.of("value", "JP"), Map.of("value", "error.misconfiguration")), "count", Map.of("nodes", 2))))));
    }

    @Test
    void groupsByYearWithWhatHasNone() {
        assertThat(TestEngine.on(driver).answer("{incidentsConnection {groupBy(by: {node: year}) {key {value} count {nodes}}}}").toString())
                .containsSubsequence("value=2024", "nodes=2", "value=2023", "nodes=1", "value=null", "nodes=1");
    }

    @Test
    void cutsGroupsToAPage() {
        assertThat(TestEngine.on(driver).answer("{incidentsConnection(first: 1) {edges {node {id}} groupBy(by: {node: id}, limit: 2, offset: 1) {key {value}}}}").toString())
                .contains("inc:2", "inc:3").doesNotContain("inc:4");
    }

    @Test
    void answersUnderAliasesAndThroughVariables() {
        var result = TestEngine.on(driver).execute("""
                query ($by: [IncidentGroupKey!]!, $least: Int, $limit: Int) {incidentsConnection {
                  a: groupBy(by: $by, having: {count: {nodes: {gte: $least}}}, limit: $limit) {k: key {v: value __typename} c: count {n: nodes}}
                  b: aggregate {n: node {y: year {newest: max}}}}}
                """, Map.of("by", List.of(Map.of("causes", Map.of("edge", List.of("party")))), "least", 3, "limit", 1));
        assertThat(result.getErrors()).isEmpty();
        assertThat(result.getData().toString()).contains("v=VENDOR", "__typename=GroupValue", "n=3", "newest=2024").doesNotContain("SELF");
    }

    @Test
    void hidesNodesFromAggregatesAndGroups() {
        assertThat(hiding("inc:2", VENDOR_CAUSES).toString()).contains("groupBy=[]");
        assertThat(hiding("org:1", VENDOR_CAUSES).toString()).contains("groupBy=[]");
        assertThat(hiding("error.misconfiguration", "{incidentsConnection {groupBy(by: {causes: {node: id}}) {key {value}}}}").toString())
                .contains("patching").doesNotContain("misconfiguration");
        assertThat(hiding("inc:1", "{incidentsConnection {aggregate {count {nodes} node {year {min}}}}}").toString())
                .contains("nodes=3", "min=2024");
        assertThat(hiding("inc:1", "{causes {incidentsConnection {aggregate {count {nodes} node {year {sum}}}}}}").toString())
                .contains("nodes=3", "sum=4048");
        assertThat(hiding("inc:2", "{causes(where: {incidentsConnection: {aggregate: {count: {nodes: {gte: 4}}}}}) {id}}"))
                .isEqualTo(Map.of("causes", List.of()));
    }

    @Test
    void refusesWhatCannotBeGrouped() {
        assertThat(refusal("{incidentsConnection {groupBy(by: []) {count {nodes}}}}").getMessage()).contains("by names no property");
        assertThat(refusal("{incidentsConnection {groupBy(by: {node: id}, sort: [{causes: {node: {id: ASC}}}]) {count {nodes}}}}").getMessage())
                .contains("causes.node.id", "not among the keys");
        assertThat(refusal("{incidentsConnection {groupBy(by: {node: id}, limit: 1001) {count {nodes}}}}").getMessage())
                .contains("limit is 1001", "0 to 1000");
    }

    @Test
    void countsGroupsAsNodes() {
        var defaults = QueryLimits.defaults();
        var limits = new QueryLimits(12, 3, defaults.time(), 1_000, 10_000, defaults.operation(), defaults.request());
        var errors = TestEngine.on(driver, NodePredicate.NONE, limits).execute("{incidentsConnection {groupBy(by: {node: id}) {count {nodes}}}}").getErrors();
        assertThat(errors).hasSize(1);
        assertThat(errors.getFirst().getExtensions()).containsEntry("code", "TOO_MANY_NODES");
    }

    @Test
    void countsAllNodesWithoutReadingThem() {
        assertThat(operators("{incidentsConnection {totalCount aggregate {count {nodes}}}}"))
                .anyMatch(operator -> operator.startsWith("NodeCountFromCountStore"));
    }

    @Test
    void readsNoLabelAgainForEachRowAndMultipliesNothing() {
        assertThat(operators(VENDOR_CAUSES)).noneMatch(operator -> operator.startsWith("CartesianProduct"));
        assertThat(operators("{causes {incidentsConnection {aggregate {count {nodes} node {year {average}}}}}}")
                .filter(operator -> operator.startsWith("NodeByLabelScan"))).hasSize(1);
    }

    private Stream<String> operators(String operation) {
        var query = TestEngine.compiling().compile(operation, Map.of()).getFirst();
        return operators(driver.executableQuery("EXPLAIN " + query.cypher()).withParameters(query.parameters()).execute().summary().plan());
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(Stream.of(plan.operatorType()), plan.children().stream().flatMap(AggregatesIT::operators));
    }

    private Map<String, Object> hiding(Object id, String operation) {
        NodePredicate predicate = (_, node) -> node.property("id").isEqualTo(Cypher.parameter("hidden", id)).not();
        return TestEngine.on(driver, predicate, QueryLimits.defaults()).answer(operation);
    }

    private GraphQLError refusal(String operation) {
        var errors = TestEngine.on(driver).execute(operation).getErrors();
        assertThat(errors).hasSize(1);
        assertThat(errors.getFirst().getExtensions()).containsEntry("code", "ARGUMENT_OUT_OF_RANGE");
        return errors.getFirst();
    }

}
