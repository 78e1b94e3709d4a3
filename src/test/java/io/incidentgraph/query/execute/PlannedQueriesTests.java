package io.incidentgraph.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import io.incidentgraph.query.statistics.FixedStatistics;
import org.junit.jupiter.api.Test;

/** Where statements begin, for graphs of different sizes. */
class PlannedQueriesTests {

    private static final String PAGE = """
            query ($country: String!, $cause: ID!, $first: Int) {
              incidentsConnection(first: $first, sort: [{year: DESC}], where: {year: {gte: 2010},
                  organizations: {some: {country: {eq: $country}}}, causes: {some: {id: {eq: $cause}}}}) { edges { node { id } } }
            }
            """;

    private final FixedStatistics million = new FixedStatistics().nodes("Incident", 1_000_000)
            .index("Incident", "id").index("Incident", "year").index("Incident", "year", "id").index("Organization", "country").index("Cause", "id")
            .linked("Organization", "country", "JP", "AFFECTED", false, 600_000)
            .linked("Organization", "country", "IS", "AFFECTED", false, 40)
            .linked("Cause", "id", "error", "CAUSED_BY", false, 500_000)
            .linked("Cause", "id", "physical.snooping", "CAUSED_BY", false, 700);

    private final TestEngine engine = TestEngine.compiling(million);

    @Test
    void readsAnIndexInItsOrderWhereMuchPasses() {
        assertThat(page("JP", "error")).contains("MATCH (incident0:Incident)", "incident0.id IS NOT NULL", "ORDER BY incident0.year DESC, incident0.id DESC")
                .doesNotContain("DISTINCT");
    }

    @Test
    void beginsAtTheRarerEnd() {
        assertThat(page("JP", "physical.snooping")).contains("MATCH (cause1:Cause)", "WITH cause1", "WITH DISTINCT incident0");
        assertThat(page("IS", "error")).contains("MATCH (organization1:Organization)", "WITH organization1", "WITH DISTINCT incident0");
    }

    @Test
    void beginsAtAConceptAndWhatIsNarrower() {
        String operation = "query ($cause: ID!) {incidents(where: {causes: {some: {id: {within: $cause}}}}) {id}}";
        var statistics = new FixedStatistics().nodes("Incident", 1_000_000).index("Cause", "id")
                .linkedWithin("Cause", "id", "error", "BROADER", true, "CAUSED_BY", false, 1_000_000)
                .linkedWithin("Cause", "id", "physical", "BROADER", true, "CAUSED_BY", false, 3_000);
        var compiling = TestEngine.compiling(statistics);
        assertThat(compiling.compile(operation, Map.of("cause", "physical")).getFirst().cypher())
                .startsWith("MATCH (cause2:Cause)").contains("MATCH (cause1:Cause)-[:BROADER*0..]->(cause2)", "WITH DISTINCT cause1", "WITH DISTINCT incident0");
        assertThat(compiling.compile(operation, Map.of("cause", "error")).getFirst().cypher()).startsWith("MATCH (incident0:Incident)");
    }

    @Test
    void beginsAtOneEndForEachAlternative() {
        String either = """
                query ($cause: ID!) {incidents(where: {year: {gte: 2010}, OR: [{causes: {some: {id: {eq: $cause}}}},
                    {organizations: {some: {country: {eq: "IS"}}}}]}) {id}}
                """;
        assertThat(engine.compile(either, Map.of("cause", "physical.snooping")).getFirst().cypher())
                .startsWith("CALL").contains("UNION", "MATCH (cause", "MATCH (organization", "WITH incident0\nWHERE incident0.year >= $");
        assertThat(engine.compile(either, Map.of("cause", "error")).getFirst().cypher()).startsWith("MATCH (incident0:Incident)");
        String notAll = "{incidents(where: {OR: [{causes: {some: {id: {eq: \"physical.snooping\"}}}}, {year: {eq: 2010}}]}) {id}}";
        assertThat(engine.compile(notAll, Map.of()).getFirst().cypher()).startsWith("MATCH (incident0:Incident)");
    }

    @Test
    void countsAtOnceWhatAnIndexOverRelationshipsFinds() {
        var statistics = new FixedStatistics().nodes("Cause", 400).relationships("CAUSED_BY", 2_000_000)
                .relationshipIndex("CAUSED_BY", "party").relationshipsWith("CAUSED_BY", "party", "VENDOR", 60_000)
                .relationshipsWith("CAUSED_BY", "party", "SELF", 1_500_000).relationshipsWith("CAUSED_BY", "party", "THIRD_PARTY", 600);
        String operation = "query ($party: Party!) {causes {id incidentsConnection(where: {edge: {party: {eq: $party}}}) {totalCount}}}";
        var compiling = TestEngine.compiling(statistics);
        assertThat(compiling.compile(operation, Map.of("party", "VENDOR")).getFirst().cypher())
                .contains("UNION ALL", "USING INDEX", "every").contains("WHERE here > 0");
        assertThat(compiling.compile(operation, Map.of("party", "THIRD_PARTY")).getFirst().cypher())
                .contains("UNION ALL", "USING INDEX").doesNotContain("every");
        assertThat(compiling.compile(operation, Map.of("party", "SELF")).getFirst().cypher()).doesNotContain("UNION ALL");
    }

    private String page(String country, String cause) {
        return engine.compile(PAGE, Map.of("country", country, "cause", cause, "first", 50)).getFirst().cypher();
    }

}
