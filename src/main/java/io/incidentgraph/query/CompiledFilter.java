package io.incidentgraph.query;

import java.util.Map;

/**
 * A {@code where} argument as a statement of its own, to begin a larger one: {@code CALL () { … } …}.
 *
 * @param cypher returns one column, {@code node}, with a row for each node that passes and may be seen
 * @param parameters the values; their names begin with {@code filter}
 */
public record CompiledFilter(String cypher, Map<String, Object> parameters) {
}
