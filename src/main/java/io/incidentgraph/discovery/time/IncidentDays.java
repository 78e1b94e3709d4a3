package io.incidentgraph.discovery.time;

import io.incidentgraph.model.Edtf;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Incidents of the same dates.
 *
 * @param reported the first report to an authority
 * @param value the value that they share, if any is asked for
 */
record IncidentDays(@Nullable Days occurred, @Nullable Days detected, @Nullable Days disclosed, @Nullable Days reported,
        @Nullable String value, int count) {

    static IncidentDays read(Record row) {
        return new IncidentDays(days(row, "occurred"), days(row, "detected"), days(row, "disclosed"),
                Days.earliest(row.get("reported").asList(IncidentDays::written)), row.get("value").asString(null), row.get("incidents").asInt());
    }

    private static @Nullable Days days(Record row, String date) {
        return Days.of(row.get(date).get(0), row.get(date).get(1));
    }

    private static Days written(Value text) {
        var date = Edtf.parse(text.asString());
        return Days.of(date.from(), date.to());
    }

}
