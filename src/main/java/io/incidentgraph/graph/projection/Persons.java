package io.incidentgraph.graph.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.incidentgraph.model.FactType;
import io.incidentgraph.model.Target;

/** How many people an incident concerns: its counts of people, without those included in others. */
final class Persons {

    private Persons() {
    }

    /** {@code personsMin} and {@code personsMax}, each absent where a count leaves it open. */
    static void add(Collection<Fact> facts, Map<String, Object> properties) {
        var counts = facts.stream().filter(fact -> fact.type() == FactType.COUNTED && !fact.denied())
                .map(fact -> fact.claims().getFirst().fact().target()).filter(Persons::countsPeople).toList();
        var affected = ofRole(counts, "AFFECTED");
        var people = affected.isEmpty() ? ofRole(counts, "EXPOSED") : affected;
        if (!people.isEmpty()) {
            sum(people, "min", true, properties, "personsMin");
            sum(people, "max", false, properties, "personsMax");
        }
    }

    private static boolean countsPeople(Target count) {
        return "PERSONS".equals(count.attributes().get("unit")) && !count.attributes().containsKey("includedIn");
    }

    private static List<Target> ofRole(List<Target> counts, String role) {
        return counts.stream().filter(count -> role.equals(count.attributes().get("role"))).toList();
    }

    private static void sum(List<Target> counts, String bound, boolean openIsZero, Map<String, Object> properties, String property) {
        var stated = counts.stream().map(count -> (Long) count.attributes().get(bound)).filter(Objects::nonNull).toList();
        if (!stated.isEmpty() && (openIsZero || stated.size() == counts.size())) {
            properties.put(property, stated.stream().mapToLong(Long::longValue).sum());
        }
    }

}
