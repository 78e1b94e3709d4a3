package io.incidentgraph.query.schema;

import java.util.List;

/**
 * A full-text index over nodes of a type.
 *
 * @param index its name in the database
 * @param field the root field that searches it
 * @param properties the properties it covers, from which highlights are cut
 */
public record FulltextIndex(String index, String field, List<String> properties) {
}
