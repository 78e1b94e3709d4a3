package io.incidentgraph.discovery.time;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * Incidents of the same date.
 *
 * @param from the first day that the date can mean; null if it is open at its start, or not stated
 * @param to the last day that it can mean; null if it is open at its end, or not stated
 * @param event the event of which they are parts, if any
 * @param value the value that they share, if any is asked for
 */
record DatedIncidents(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String event, @Nullable String value, int count) {

    static DatedIncidents read(Record row) {
        return new DatedIncidents(row.get("days").get(0).asLocalDate(null), row.get("days").get(1).asLocalDate(null),
                row.get("event").asString(null), row.get("value").asString(null), row.get("incidents").asInt());
    }

    boolean undated() {
        return from == null && to == null;
    }

}
