package io.incidentgraph.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import io.incidentgraph.database.Neo4jTest;
import io.incidentgraph.query.CompiledFilter;
import io.incidentgraph.query.GraphReads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** Resolvers of other modules that lead to nodes. */
@Neo4jTest
class GraphReadsIT {

    private static final String SDL = """
            type Movie @node {
              id: ID!
              title: String
              released: Int
              actors: [Person!]! @relationship(type: "ACTED_IN", direction: IN)
            }
            type Person @node { name: String }
            extend type Movie { decade: Int @customResolver(requires: "released") }
            type Query { picked(ids: [ID!]!): [Movie!]!  choice: Choice }
            type Choice { best: [Movie!]! }
            """;

    private final Driver driver;
    private final TestEngine engine;
    private GraphReads reads;

    GraphReadsIT(Driver driver) {
        this.driver = driver;
        this.engine = TestEngine.on(driver, SDL, this::resolvers);
    }

    private void resolvers(RuntimeWiring.Builder wiring, GraphReads graph) {
        reads = graph;
        DataFetcher<Object> picked = environment -> graph.byIds(environment, "Movie", environment.<List<?>>getArgument("ids"));
        DataFetcher<Object> choice = environment -> {
            var best = environment.getSelectionSet().getFields("best").getFirst().getSelectionSet();
            return Map.of("best", graph.byIds(environment, best, "Movie", List.of("二", "一")).values());
        };
        DataFetcher<Object> decade = environment ->
                (Long) graph.required(environment.getSource(), "released") / 10 * 10;
        wiring.type("Query", query -> query.dataFetcher("picked", picked).dataFetcher("choice", choice));
        wiring.type("Movie", movie -> movie.dataFetcher("decade", decade));
    }

    @BeforeEach
    void fill() {
        driver.executableQuery("""
                UNWIND [['一', '七人の侍', 1954], ['二', '生きる', 1952], ['三', '用心棒', 1961]] AS row
                CREATE (:Movie {id: row[0], title: row[1], released: row[2]})<-[:ACTED_IN]-(:Person {name: '俳優' + row[0]})
                """).execute();
    }

    @Test
    void readsNodesInTheOrderOfTheirIds() {
        assertThat(engine.answer("{picked(ids: [\"三\", \"無\", \"一\"]) {heading: title actors {name}}}").toString())
                .isEqualTo("{picked=[{heading=用心棒, actors=[{name=俳優三}]}, {heading=七人の侍, actors=[{name=俳優一}]}]}");
    }

    @Test
    void readsFieldsFurtherDownByOneStatement() {
        assertThat(engine.answer("{choice {best {title}}}").toString()).isEqualTo("{choice={best=[{title=生きる}, {title=七人の侍}]}}");
        assertThat(engine.compile("{choice {best {title actors {name}}}}", Map.of())).hasSize(1);
    }

    @Test
    void readsWhatAResolvedFieldRequires() {
        assertThat(engine.answer("{movies(sort: [{id: ASC}]) {decade}}").toString())
                .isEqualTo("{movies=[{decade=1950}, {decade=1960}, {decade=1950}]}");
    }

    @Test
    void compilesAFilterForAStatementOfOnesOwn() {
        CompiledFilter filter = reads.filter("Movie", Map.of("released", Map.of("lt", 1960)));
        assertThat(filter.cypher()).isEqualTo("""
                MATCH (movie0:Movie)
                WHERE movie0.released < $filter0
                RETURN movie0 AS node""");
        assertThat(filter.parameters()).isEqualTo(Map.of("filter0", 1960));
        var count = driver.executableQuery("CALL () { " + filter.cypher() + " } RETURN count(node) AS count")
                .withParameters(filter.parameters()).execute().records().getFirst().get("count").asInt();
        assertThat(count).isEqualTo(2);
    }

    @Test
    void compilesNoFilterToAllNodes() {
        assertThat(reads.filter("Movie", null).cypher()).isEqualTo("MATCH (movie0:Movie)\nRETURN movie0 AS node");
    }

}
