package io.incidentgraph.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.incidentgraph.database.Neo4jTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** The engine serves whatever schema has the directives; nothing in it knows of incidents. */
@Neo4jTest
class ForeignSchemaIT {

    private final TestEngine engine;

    ForeignSchemaIT(Driver driver) throws IOException {
        engine = TestEngine.on(driver, Files.readString(Path.of("src/test/resources/query/foreign.graphqls")));
    }

    @BeforeEach
    void fill(Driver driver) {
        driver.executableQuery("""
                CREATE (m:Movie {id: 'm1', title: '七人の侍', released: 1954}), (n:Movie {id: 'm2', title: '生きる', released: 1952}),
                  (s:Person:Human {name: '志村喬'}), (f:Person:Human {name: '三船敏郎'}), (:Person {name: '無関係'}),
                  (s)-[:ACTED_IN {roles: ['勘兵衛'], screenTime: 100}]->(m), (f)-[:ACTED_IN {roles: ['菊千代'], screenTime: 90}]->(m),
                  (s)-[:ACTED_IN {roles: ['渡辺'], screenTime: 120}]->(n),
                  (m)-[:MADE_BY]->(:Studio {name: '東宝', city: '東京'}), (n)-[:MADE_BY]->(:Network {name: '放送局', channel: 8})
                """).execute();
    }

    @Test
    void answersListsConnectionsAndFilters() {
        assertThat(engine.answer("""
                {
                  movies(where: {actorsConnection: {some: {node: {name: {eq: "志村喬"}}, edge: {screenTime: {gt: 100}}}}}) {title}
                  people(sort: [{name: ASC}]) {name moviesConnection(sort: [{edge: {screenTime: DESC}}], first: 1) {
                    totalCount edges {properties {roles} node {title}}}}
                }
                """).toString()).isEqualTo("{movies=[{title=生きる}], people=["
                        + "{name=三船敏郎, moviesConnection={totalCount=1, edges=[{properties={roles=[菊千代]}, node={title=七人の侍}}]}}, "
                        + "{name=志村喬, moviesConnection={totalCount=2, edges=[{properties={roles=[渡辺]}, node={title=生きる}}]}}]}");
    }

    @Test
    void answersInterfacesByFragments() {
        assertThat(engine.answer("{movies(sort: [{title: ASC}]) {productions {__typename name ... on Studio {city} ... on Network {channel}}}}").toString())
                .isEqualTo("{movies=[{productions=[{__typename=Studio, name=東宝, city=東京}]}, "
                        + "{productions=[{__typename=Network, name=放送局, channel=8}]}]}");
    }

    @Test
    void pagesThroughNodesThatHaveNoId() {
        var first = engine.answer("{peopleConnection(first: 1, sort: [{name: DESC}]) {pageInfo {endCursor} edges {node {name}}}}").toString();
        assertThat(first).contains("志村喬");
        String cursor = first.replaceAll(".*endCursor=([^}]*)}.*", "$1");
        assertThat(engine.answer("{peopleConnection(first: 1, sort: [{name: DESC}], after: \"" + cursor + "\") {edges {node {name}}}}").toString())
                .contains("三船敏郎");
    }

}
