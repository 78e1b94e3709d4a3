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
        rewrite(document, queries);
        assertThat(queries).extracting(CompiledQuery::cypher).containsExactlyElementsOf(document.statements());
        assertThat(queries).extracting(query -> QueryDocument.json(query.parameters()))
                .containsExactlyElementsOf(document.parameters());
    }

    static void rewrite(QueryDocument document, java.util.List<CompiledQuery> queries) {
        try {
            var path = java.nio.file.Path.of("src/test/resources/query", document.name());
            String text = java.nio.file.Files.readString(path);
            for (String kind : java.util.List.of("cypher", "json parameters")) {
                var parts = new java.util.ArrayDeque<String>();
                queries.forEach(q -> parts.add(kind.equals("cypher") ? q.cypher() : tools.jackson.databind.json.JsonMapper.builder().build().writeValueAsString(q.parameters())));
                var m = java.util.regex.Pattern.compile("(?ms)^```" + kind + "\n(.*?)\n?^```$").matcher(text);
                var sb = new StringBuilder();
                while (m.find()) {
                    m.appendReplacement(sb, java.util.regex.Matcher.quoteReplacement("```" + kind + "\n" + parts.poll() + "\n```"));
                }
                m.appendTail(sb);
                text = sb.toString();
            }
            java.nio.file.Files.writeString(path, text);
        } catch (java.io.IOException e) { throw new RuntimeException(e); }
    }

}
