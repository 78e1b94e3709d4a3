package io.incidentgraph.discovery.shared;

import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;

import io.incidentgraph.discovery.shared.TestIncident.Edge;

/** Which different targets of one kind of edge occur together, by looking at every two of them in every incident. */
final class NaivePairs {

    private NaivePairs() {
    }

    /** Each as {@code [one, other] incidents, of these possible, organizations}; without those of which one is broader than the other. */
    static List<String> of(List<TestIncident> incidents, String type) {
        var pairs = new TreeSet<String>();
        var targets = new TreeSet<>(incidents.stream().flatMap(incident -> incident.edges(type).stream()).map(Edge::target).toList());
        for (String one : targets) {
            for (String other : targets.tailSet(one, false)) {
                var both = incidents.stream().filter(incident -> has(incident, type, one) && has(incident, type, other)).toList();
                if (!both.isEmpty() && !other.startsWith(one + ".")) {
                    var organizations = new HashSet<String>();
                    both.forEach(incident -> organizations.addAll(incident.victims()));
                    long possible = both.stream().filter(incident -> !certain(incident, type, one) || !certain(incident, type, other)).count();
                    pairs.add("%s %d %d %d".formatted(List.of(one, other), both.size(), possible, organizations.size()));
                }
            }
        }
        return List.copyOf(pairs);
    }

    private static boolean has(TestIncident incident, String type, String target) {
        return incident.edges(type).stream().anyMatch(edge -> edge.target().equals(target));
    }

    private static boolean certain(TestIncident incident, String type, String target) {
        return incident.edges(type).stream().anyMatch(edge -> edge.target().equals(target) && !edge.possible());
    }

}
