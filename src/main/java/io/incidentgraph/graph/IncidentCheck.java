package io.incidentgraph.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

import io.incidentgraph.graph.projection.Edge;
import io.incidentgraph.graph.projection.IncidentState;

/** Compares one stored incident with what its records make of it. */
final class IncidentCheck {

    private final Consumer<Difference> differences;

    IncidentCheck(Consumer<Difference> differences) {
        this.differences = differences;
    }

    void compare(String id, Optional<StoredIncident> stored, Optional<IncidentState> computed) {
        if (computed.isEmpty()) {
            stored.ifPresent(_ -> differences.accept(Difference.of("Incident " + id, "no record makes this incident")));
        }
        else if (stored.isEmpty()) {
            differences.accept(Difference.of("Incident " + id, "the incident is missing"));
        }
        else {
            compare("Incident " + id, stored.get(), computed.get());
        }
    }

    private void compare(String place, StoredIncident stored, IncidentState computed) {
        if (!stored.labels().equals(List.of(computed.label()))) {
            differences.accept(Difference.of(place, "its labels are %s, not %s", stored.labels(), List.of(computed.label())));
        }
        properties(place, stored.properties(), computed.properties());
        edges(place, stored, computed);
        if (!stored.records().equals(computed.records())) {
            differences.accept(Difference.of(place, "the records about it are %s, not %s", stored.records(), computed.records()));
        }
    }

    /** Names each property that differs. */
    void properties(String place, Map<String, Object> stored, Map<String, Object> computed) {
        var names = new TreeSet<>(stored.keySet());
        names.addAll(computed.keySet());
        for (var name : names) {
            if (!Objects.equals(stored.get(name), computed.get(name))) {
                differences.accept(Difference.of(place, "%s is %s, not %s", name, String.valueOf(stored.get(name)), String.valueOf(computed.get(name))));
            }
        }
    }

    private void edges(String place, StoredIncident stored, IncidentState computed) {
        var missing = new HashMap<Object, Edge>();
        computed.edges().forEach(edge -> missing.put(edge.id(), edge));
        var seen = new HashSet<Object>();
        for (var edge : stored.edges()) {
            var at = "%s, edge %s %s to %s".formatted(place, edge.type(), edge.id(), edge.target());
            var expected = missing.get(edge.id());
            if (!seen.add(edge.id())) {
                differences.accept(Difference.of(at, "another edge has the same id"));
            }
            else if (expected == null) {
                differences.accept(Difference.of(at, "no record states it"));
            }
            else {
                edge(at, edge, expected);
            }
        }
        missing.keySet().removeAll(seen);
        missing.values().forEach(edge -> differences.accept(Difference.of("%s, edge %s %s to %s".formatted(place, edge.type(), edge.id(), edge.target()), "it is missing")));
    }

    private void edge(String at, StoredEdge stored, Edge expected) {
        if (!stored.type().equals(expected.type())) {
            differences.accept(Difference.of(at, "its type is %s, not %s", stored.type(), expected.type()));
        }
        if (!Objects.equals(stored.target(), expected.target()) || !stored.labels().contains(expected.label())) {
            differences.accept(Difference.of(at, "it points at %s %s, not at %s %s", stored.labels(), stored.target(), expected.label(), expected.target()));
        }
        properties(at, stored.properties(), expected.properties());
    }

}
