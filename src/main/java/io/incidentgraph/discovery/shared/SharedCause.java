package io.incidentgraph.discovery.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.incidentgraph.discovery.Feature;
import io.incidentgraph.discovery.FeatureValue;
import org.jspecify.annotations.Nullable;

/** A combination of features with its numbers, and the ids of the nodes that belong to it. */
record SharedCause(List<FeatureValue> pattern, int incidentCount, int possibleCount, int eventCount, int organizationCount,
        @Nullable PersonRange persons, double share, @Nullable Double lift, @Nullable Double pValue, List<YearCount> trend,
        @Nullable LocalDate firstSeen, @Nullable LocalDate lastSeen, List<String> incidentIds, List<Example> examples,
        List<String> vendorIds, List<String> dataTypeIds) {

    /**
     * An incident that stands for the others.
     *
     * @param possible whether a part of the pattern is only possible in it
     * @param facts those that make the pattern
     */
    record Example(String incident, boolean possible, List<ProvingFact> facts) {
    }

    /** The value of a feature, if it is a part of the pattern. */
    Optional<String> value(Feature feature) {
        return pattern.stream().filter(value -> value.feature() == feature).map(FeatureValue::id).findFirst();
    }

    SharedCause withPattern(List<FeatureValue> named) {
        return new SharedCause(named, incidentCount, possibleCount, eventCount, organizationCount, persons, share, lift, pValue, trend,
                firstSeen, lastSeen, incidentIds, examples, vendorIds, dataTypeIds);
    }

}
