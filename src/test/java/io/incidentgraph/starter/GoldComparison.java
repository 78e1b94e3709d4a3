package io.incidentgraph.starter;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Compares the graph with a gold file in both directions. Pure: two values in, differences out. */
final class GoldComparison {

    private static final List<BiFunction<GoldIncident, IncidentView, Stream<Difference>>> PARTS = List.of(
            KeyComparison::differences, PartyComparison::differences, DateComparison::differences, CountComparison::differences,
            DataTypeComparison::differences, CauseComparison::differences, ActionComparison::differences);

    private GoldComparison() {
    }

    static List<Difference> differences(GoldIncident gold, IncidentView view) {
        return PARTS.stream().flatMap(part -> part.apply(gold, view)).toList();
    }

}
