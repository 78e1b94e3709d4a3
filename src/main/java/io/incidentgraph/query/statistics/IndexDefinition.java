package io.incidentgraph.query.statistics;

import java.util.List;

/**
 * An index that answers queries at present.
 *
 * @param kind as {@code SHOW INDEXES} names it: {@code RANGE}, {@code FULLTEXT} …
 * @param relationship whether it is one over relationships
 * @param of the labels, or the types, that it covers
 * @param properties in the order of the index
 */
public record IndexDefinition(String name, String kind, boolean relationship, List<String> of, List<String> properties) {

    boolean isRange(boolean relationship, String name, List<String> properties) {
        return kind.equals("RANGE") && this.relationship == relationship && of.equals(List.of(name)) && this.properties.equals(properties);
    }

}
