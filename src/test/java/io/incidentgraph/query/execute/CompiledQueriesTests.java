package io.incidentgraph.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import io.incidentgraph.query.compile.CompiledQuery;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompiledQueriesTests {

    private static final TestEngine ENGINE = TestEngine.compiling();

    @ParameterizedTest
    @MethodSource("io.incidentgraph.query.execute.QueryDocument#all")
    void compilesAsTheDocumentSays(QueryDocument document) {
        var queries = ENGINE.compile(document.operation(), document.variables());
        assertThat(queries).extracting(CompiledQuery::cypher).containsExactlyElementsOf(document.statements());
        assertThat(queries).extracting(query -> QueryDocument.json(query.parameters()))
                .containsExactlyElementsOf(document.parameters());
    }

}
