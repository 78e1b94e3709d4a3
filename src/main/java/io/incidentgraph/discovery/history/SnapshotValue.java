package io.incidentgraph.discovery.history;

import java.util.List;

/**
 * A value by its name.
 *
 * @param value a list's values are parted by commas
 */
record SnapshotValue(String name, String value) {

    static SnapshotValue of(String name, Object value) {
        return new SnapshotValue(name, value instanceof List<?> list ? String.join(", ", list.stream().map(String::valueOf).toList()) : value.toString());
    }

}
