package io.incidentgraph.discovery.time;

import io.incidentgraph.model.Edtf;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Incidents of the same dates.
 *
 * @param reported the first report to an authority
 * @param toDetect how many days it took until it was noticed, where a source states that
 * @param toContain how many days it took from then until it was under control, where a source states that
 * @param value the value that they share, if any is asked for
 */
record IncidentDays(@Nullable Days occurred, @Nullable Days detected, @Nullable Days contained, @Nullable Days disclosed, @Nullable Days reported,
        @Nullable Days toDetect, @Nullable Days toContain, @Nullable String value, int count) {

    static IncidentDays read(Record row) {
        return new IncidentDays(days(row, "occurred"), days(row, "detected"), days(row, "contained"), days(row, "disclosed"),
                Days.earliest(row.get("reported").asList(IncidentDays::written)), count(row, "toDetect"), count(row, "toContain"), row.get("value").asString(null), row.get("incidents").asInt());
    }

    private static @Nullable Days days(Record row, String date) {
        return Days.of(row.get(date).get(0), row.get(date).get(1));
    }

    private static @Nullable Days count(Record row, String span) {
        return Days.count(row.get(span).get(0), row.get(span).get(1));
    }

    private static Days written(Value text) {
        var date = Edtf.parse(text.asString());
        return Days.of(date.from(), date.to());
    }

}
