package io.incidentgraph.starter;

import java.util.stream.Stream;

/** Nothing in a gold file goes unnoticed, and the evidence lies where the incident is told. */
final class KeyComparison {

    private KeyComparison() {
    }

    static Stream<Difference> differences(GoldIncident gold, IncidentView view) {
        var unknown = gold.item().propertyNames().stream()
                .filter(name -> !GoldIncident.SCORED.contains(name) && !GoldIncident.UNSCORED.contains(name))
                .map(name -> new Difference(gold.key(), name, "no comparison knows this field"));
        var outside = view.passages().stream().filter(passage -> gold.segments().stream().noneMatch(passage::liesIn))
                .map(passage -> Difference.other(gold, "segment", gold.segments(), passage));
        return Stream.concat(unknown, outside);
    }

}
