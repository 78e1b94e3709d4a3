package io.incidentgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Walks over the ids of the graph in pages, by key, so that memory stays bounded whatever the size. */
final class GraphPages {

    private static final int PAGE = 200;

    private static final String RECORDED = """
            MATCH (record:Record) WHERE record.incident > $after
            RETURN DISTINCT record.incident AS id ORDER BY id LIMIT $limit
            """;

    private final GraphSessions sessions;

    GraphPages(GraphSessions sessions) {
        this.sessions = sessions;
    }

    /** Every id that a record is about. */
    void recorded(Consumer<List<String>> page) {
        walk(RECORDED, "", page);
    }

    /** Every id of a label whose ids are text. */
    void texts(String label, Consumer<List<String>> page) {
        walk(GraphStatements.page(label), "", page);
    }

    /** Every id of a label whose ids are numbers. */
    void numbers(String label, Consumer<List<Long>> page) {
        walk(GraphStatements.page(label), Long.MIN_VALUE, page);
    }

    private <T> void walk(String statement, T start, Consumer<List<T>> page) {
        T after = start;
        while (true) {
            var parameters = Map.<String, Object>of("after", after, "limit", PAGE);
            var ids = new ArrayList<T>(sessions.read(tx -> tx.run(statement, parameters).list(row -> GraphPages.<T>cast(row.get("id").asObject()))));
            if (ids.isEmpty()) {
                return;
            }
            page.accept(ids);
            after = ids.getLast();
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object id) {
        return (T) id;
    }

}
