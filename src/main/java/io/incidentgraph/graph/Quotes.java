package io.incidentgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** The words of passages whose document's text is held. They follow from the text and the range, whatever records say. */
final class Quotes {

    static final String PROPERTY = "quote";

    private static final String PASSAGES = """
            MATCH (passage:Passage)-[:IN]->(:Document)-[:HAS_TEXT]->(text:Text) WHERE passage.id IN $ids
            RETURN text.content AS content, collect(DISTINCT passage {.id, .start, .end, .quote}) AS passages
            """;

    private static final String WRITE = """
            UNWIND $rows AS row
            MATCH (passage:Passage {id: row.id})
            SET passage.quote = row.quote
            """;

    private final TransactionContext tx;

    Quotes(TransactionContext tx) {
        this.tx = tx;
    }

    /** The quotes that these passages should have, by their ids. */
    Map<Object, String> of(Collection<?> ids) {
        var quotes = new HashMap<Object, String>();
        read(ids).forEach(row -> quotes.put(row.id(), row.quote()));
        return quotes;
    }

    /** Gives these passages their quotes; returns how many had none or another. */
    int write(Collection<?> ids) {
        var rows = read(ids).stream().filter(row -> !row.quote().equals(row.stored()))
                .map(row -> Map.of("id", row.id(), PROPERTY, (Object) row.quote())).toList();
        if (!rows.isEmpty()) {
            tx.run(WRITE, Map.of("rows", rows)).consume();
        }
        return rows.size();
    }

    private List<Row> read(Collection<?> ids) {
        var rows = new ArrayList<Row>();
        if (!ids.isEmpty()) {
            tx.run(PASSAGES, Map.of("ids", List.copyOf(ids))).forEachRemaining(found -> {
                var text = new CodePoints(found.get("content").asString());
                found.get("passages").asList(Value::asMap).forEach(passage -> text.quote(passage).ifPresent(quote -> rows
                        .add(new Row(Objects.requireNonNull(passage.get("id")), quote, String.valueOf(passage.get(PROPERTY))))));
            });
        }
        return rows;
    }

    private record Row(Object id, String quote, String stored) {
    }

    /** A text by its code points, which ranges count. */
    private static final class CodePoints {

        private final int[] text;

        CodePoints(String text) {
            this.text = text.codePoints().toArray();
        }

        /** Nothing if the passage lies beyond the end of the text. */
        Optional<String> quote(Map<String, Object> passage) {
            int start = ((Number) passage.getOrDefault("start", 0)).intValue();
            int end = ((Number) passage.getOrDefault("end", 0)).intValue();
            return start < end && end <= text.length ? Optional.of(new String(text, start, end - start)) : Optional.empty();
        }

    }

}
