package io.incidentgraph.discovery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** A combination of features with its numbers, and the ids of the nodes that belong to it. */
record SharedCause(List<FeatureValue> pattern, int incidentCount, int possibleCount, int eventCount, int organizationCount,
        @Nullable PersonRange persons, double share, List<YearCount> trend, @Nullable LocalDate firstSeen,
        @Nullable LocalDate lastSeen, List<String> incidentIds, List<String> vendorIds, List<String> dataTypeIds) {

    /** The value of a feature, if it is a part of the pattern. */
    Optional<String> value(Feature feature) {
        return pattern.stream().filter(value -> value.feature() == feature).map(FeatureValue::id).findFirst();
    }

}
