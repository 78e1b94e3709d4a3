package io.incidentgraph.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import io.incidentgraph.database.Neo4jTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;

@Neo4jTest
class AnsweredQueriesIT {

    @BeforeEach
    void fill(Driver driver) {
        TestGraph.create(driver);
    }

    @ParameterizedTest
    @MethodSource("io.incidentgraph.query.execute.QueryDocument#all")
    void answersAsTheDocumentSays(QueryDocument document, Driver driver) {
        var result = TestEngine.on(driver).execute(document.operation(), document.variables());
        assertThat(result.getErrors()).isEmpty();
        assertThat(QueryDocument.json(result.getData())).isEqualTo(document.answer().orElseThrow());
    }

}
