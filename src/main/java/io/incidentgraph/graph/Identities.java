package io.incidentgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.incidentgraph.model.Edtf;

/**
 * Which organizations are one and which are not.
 *
 * @param standsFor the id that stands for one that was merged
 * @param distinct pairs of ids that are not to be taken for each other, the lesser id first; none of them was merged
 * @param newestDecision the day and time of the newest decision
 */
public record Identities(Map<String, String> standsFor, Set<List<String>> distinct, Optional<Edtf> newestDecision) {

    public Identities {
        standsFor = Map.copyOf(standsFor);
        distinct = Set.copyOf(distinct);
    }

    /** The id that stands for the given one: itself, unless it was merged. */
    public String canonical(String id) {
        return standsFor.getOrDefault(id, id);
    }

    /** What was merged into the organization with this id, in the order of ids. */
    public Set<String> mergedInto(String id) {
        var merged = new TreeSet<String>();
        standsFor.forEach((alias, target) -> {
            if (target.equals(id)) {
                merged.add(alias);
            }
        });
        return merged;
    }

    /** Whether a decision says that the two are not one. */
    public boolean areDistinct(String id, String other) {
        return distinct.contains(id.compareTo(other) < 0 ? List.of(id, other) : List.of(other, id));
    }

}
