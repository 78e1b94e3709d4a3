package io.incidentgraph.discovery.shared;

import java.util.List;

import io.incidentgraph.discovery.Database;

/** What the incidents asked about have in common. */
record SharedCauses(int incidentCount, List<SharedCause> patterns) {

    /** The same with the names of all values. */
    SharedCauses named(Database database) {
        var names = FeatureNames.read(database, patterns.stream().flatMap(pattern -> pattern.pattern().stream()));
        return new SharedCauses(incidentCount, patterns.stream().map(pattern -> pattern.withPattern(names.named(pattern.pattern()))).toList());
    }

}
