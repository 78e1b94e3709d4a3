package io.incidentgraph.starter;

import static java.util.stream.Stream.concat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.incidentgraph.model.NameKey;

/** Techniques, malware, and who noticed. */
final class ActionComparison {

    private ActionComparison() {
    }

    static Stream<Difference> differences(GoldIncident gold, IncidentView view) {
        return Stream.of(
                sets(gold, "attack_techniques", gold.texts("attack_techniques"), gold.texts("optional_techniques"), view.techniques()),
                sets(gold, "malware", keys(gold.texts("malware")), Set.of(), keys(view.malware())), discovered(gold, view)).flatMap(part -> part);
    }

    private static Stream<Difference> sets(GoldIncident gold, String what, Set<String> expected, Set<String> optional, Set<String> found) {
        return concat(expected.stream().filter(item -> !found.contains(item)).map(item -> Difference.missing(gold, what, item)),
                found.stream().filter(item -> !expected.contains(item) && !optional.contains(item)).map(item -> Difference.extra(gold, what, item)));
    }

    private static Set<String> keys(Set<String> names) {
        return names.stream().map(NameKey::of).collect(Collectors.toSet());
    }

    private static Stream<Difference> discovered(GoldIncident gold, IncidentView view) {
        var accepted = new HashSet<>(gold.texts("discovered_by_accept"));
        accepted.add(String.valueOf(gold.text("discovered_by")));
        var found = view.value("discoveredBy", "UNKNOWN");
        return accepted.contains(found) ? Stream.of() : Stream.of(Difference.other(gold, "discovered_by", accepted, found));
    }

}
