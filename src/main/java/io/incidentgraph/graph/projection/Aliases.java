package io.incidentgraph.graph.projection;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.incidentgraph.model.Decision;
import io.incidentgraph.model.IncidentRecord;

/**
 * Which organizations and incidents stand for which others: organizations that state the same exact key are one, then the
 * merges and splits that hold, in the order in which they were decided.
 *
 * @param targets the id that stands for an id; never itself an alias
 */
public record Aliases(Map<String, String> targets) {

    public static final Aliases NONE = new Aliases(Map.of());

    public Aliases {
        targets = Map.copyOf(targets);
    }

    /**
     * The aliases that follow from all of these, whatever the order in which they are given.
     *
     * @param keys for each exact key, such as a 法人番号, the organizations that state it
     * @param records the decisions
     */
    public static Aliases of(Collection<List<String>> keys, Collection<IncidentRecord> records) {
        var targets = new HashMap<String, String>();
        keys.stream().map(TreeSet::new).sorted(Comparator.comparing(TreeSet::first))
                .forEach(ids -> merge(targets, ids.tailSet(ids.first(), false), resolve(targets, ids.first())));
        ActiveDecisions.oldestFirst(records).forEach(decision -> {
            switch (decision) {
                case Decision.Merge(var ids) -> merge(targets, new TreeSet<>(ids.subList(1, ids.size())), resolve(targets, ids.getFirst()));
                case Decision.Split(var ids) -> ids.forEach(targets::remove);
                default -> {
                }
            }
        });
        return new Aliases(targets);
    }

    private static void merge(Map<String, String> targets, Set<String> ids, String into) {
        var merged = ids.stream().map(id -> resolve(targets, id)).collect(Collectors.toSet());
        merged.remove(into);
        targets.replaceAll((alias, target) -> merged.contains(target) ? into : target);
        merged.forEach(id -> targets.put(id, into));
    }

    private static String resolve(Map<String, String> targets, String id) {
        return targets.getOrDefault(id, id);
    }

    /** The id that stands for the given one: itself, unless it was merged into another. */
    public String resolve(String id) {
        return resolve(targets, id);
    }

    /** The aliases that lead to any of the given ids. */
    public Set<String> of(Collection<String> ids) {
        return targets.entrySet().stream().filter(entry -> ids.contains(entry.getValue())).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All ids that the given one stands for, itself included. */
    public Set<String> standsFor(String id) {
        var ids = of(Set.of(id));
        ids.add(id);
        return ids;
    }

}
