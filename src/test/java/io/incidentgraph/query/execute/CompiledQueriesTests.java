package io.incidentgraph.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import io.incidentgraph.query.compile.CompiledQuery;
import org.junit.jupiter.api.Test;
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

    @Test
    void leavesNamesAwayWhereTheAnswerIsWrittenAtOnce() {
        assertThat(ENGINE.written("{incidents(limit: 1) {id titleJa causesConnection {edges {properties {party} node {id}}}}}"))
                .extracting(query -> query.cypher().replaceAll("\\s+", " ")).containsExactly(
                        "MATCH (incident0:Incident) WITH incident0 ORDER BY incident0.id ASC LIMIT $p0 RETURN [incident0.id, incident0.titleJa, "
                        + "[COLLECT { MATCH (incident0)-[causedBy1:CAUSED_BY]->(cause2:Cause) WITH cause2, causedBy1 LIMIT 10001 "
                        + "RETURN [[causedBy1.party], [cause2.id], causedBy1.id] }]] AS incidents");
    }

}
