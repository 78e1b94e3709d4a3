package io.incidentgraph.query.execute;

import java.util.List;
import java.util.Map;

import io.incidentgraph.query.compile.CompiledQuery;
import org.jspecify.annotations.Nullable;

/** Asks the database and reads its answers. */
interface QueryRunner {

    /** The values in the only column of the answer, as their shape tells to read them. */
    List<@Nullable Object> values(CompiledQuery query);

    /** Ids with the nodes that stand beside them. */
    List<Pair> pairs(CompiledQuery query);

    /** A node and its id. */
    record Pair(Object id, Map<String, @Nullable Object> node) {
    }

}
