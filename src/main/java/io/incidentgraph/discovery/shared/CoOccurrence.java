package io.incidentgraph.discovery.shared;

import java.util.List;
import java.util.stream.Stream;

import io.incidentgraph.discovery.Database;
import io.incidentgraph.discovery.FeatureValue;
import org.jspecify.annotations.Nullable;

/** What occurs together in the incidents asked about. */
record CoOccurrence(int incidentCount, List<Pair> pairs) {

    /** Two values, with how many incidents have both, and each. */
    record Pair(FeatureValue a, FeatureValue b, int incidentCount, int possibleCount, int organizationCount, int aCount, int bCount, double jaccard,
            @Nullable Double lift, @Nullable Double pValue) {

        private Pair named(FeatureNames names) {
            return new Pair(names.named(a), names.named(b), incidentCount, possibleCount, organizationCount, aCount, bCount, jaccard, lift, pValue);
        }

    }

    /** The same with the names of all values. */
    CoOccurrence named(Database database) {
        var names = FeatureNames.read(database, pairs.stream().flatMap(pair -> Stream.of(pair.a(), pair.b())));
        return new CoOccurrence(incidentCount, pairs.stream().map(pair -> pair.named(names)).toList());
    }

}
