package io.incidentgraph.query.execute;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.incidentgraph.query.compile.CompiledQuery;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Asks the database and reads its answers. */
interface QueryRunner {

    /**
     * Runs a statement and reads its rows while they come.
     *
     * @param query without deferred parameters
     * @param reading called again from the beginning when the database asks to try again
     */
    <T> T read(CompiledQuery query, Function<Iterator<Record>, T> reading);

    /** How many nodes an answer may hold. */
    int nodes();

    /** The values in the only column of the answer, as their shape tells to read them. */
    default List<@Nullable Object> values(CompiledQuery query) {
        return read(query, rows -> {
            var reader = new AnswerReader(nodes());
            var values = new ArrayList<@Nullable Object>();
            rows.forEachRemaining(row -> values.add(reader.read(row.get(0), query.shape())));
            return values;
        });
    }

    /** Ids with the nodes that stand beside them. */
    default List<Pair> pairs(CompiledQuery query) {
        return read(query, rows -> {
            var reader = new AnswerReader(nodes());
            var pairs = new ArrayList<Pair>();
            rows.forEachRemaining(row -> pairs.add(new Pair(row.get(0).get(0).asObject(), reader.node(row.get(0).get(1), query.shape()))));
            return pairs;
        });
    }

    /** A node and its id. */
    record Pair(Object id, Map<String, @Nullable Object> node) {
    }

}
