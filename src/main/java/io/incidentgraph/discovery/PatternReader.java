package io.incidentgraph.discovery;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Reads the row of a {@link PatternStatement}. */
final class PatternReader {

    private final List<Feature> by;
    private final int asked;

    private PatternReader(List<Feature> by, int asked) {
        this.by = by;
        this.asked = asked;
    }

    static SharedCauses read(org.neo4j.driver.Record row, List<Feature> by) {
        int asked = row.get("incidentCount").asInt();
        var reader = new PatternReader(by, asked);
        return new SharedCauses(asked, row.get("patterns").asList(reader::pattern));
    }

    private SharedCause pattern(Value map) {
        int incidents = map.get("incidentCount").asInt();
        return new SharedCause(values(map.get("values")), incidents, map.get("possibleCount").asInt(),
                map.get("eventCount").asInt(), map.get("organizationCount").asInt(), persons(map),
                (double) incidents / asked, map.get("trend").asList(PatternReader::year),
                map.get("firstSeen").asLocalDate(null), map.get("lastSeen").asLocalDate(null),
                map.get("incidentIds").asList(Value::asString), map.get("vendorIds").asList(Value::asString),
                map.get("dataTypeIds").asList(Value::asString));
    }

    private List<FeatureValue> values(Value values) {
        return IntStream.range(0, by.size()).mapToObj(i -> FeatureLabels.value(by.get(i), values.get(i))).toList();
    }

    private static @Nullable PersonRange persons(Value map) {
        int stating = map.get("stating").asInt();
        return stating == 0 ? null
                : new PersonRange(map.get("personsMin").asLong(), (Long) map.get("personsMax").asObject(), stating);
    }

    private static YearCount year(Value map) {
        return new YearCount(map.get("year").asInt(), map.get("incidentCount").asInt());
    }

}
