package io.incidentgraph.discovery.history;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What was known of an incident.
 *
 * @param date on which day; null for all that is known, undated records included
 * @param recordIds the records that counted then
 * @param before what was known before; null if nothing was
 */
record IncidentSnapshot(@Nullable LocalDate date, List<Long> recordIds, List<SnapshotValue> values, List<SnapshotFact> facts,
        @Nullable IncidentSnapshot before) {

    /** What follows from others, or is no knowledge. */
    private static final Set<String> DERIVED = Set.of("id", "searchText", "summary", "year", "timeToDetectMin", "timeToDetectMax", "timeToContainMin", "timeToContainMax");

    /** The incident's own values, without what is computed of them. */
    static List<SnapshotValue> values(Map<String, Object> properties) {
        return new TreeMap<>(properties).entrySet().stream().filter(property -> !DERIVED.contains(property.getKey()) && !(property.getValue() instanceof LocalDate))
                .map(property -> SnapshotValue.of(property.getKey(), property.getValue())).toList();
    }

    /**
     * A value that was not the same before.
     *
     * @param before null if none was known
     * @param after null if none is known any more
     */
    record Change(String name, @Nullable String before, @Nullable String after) {
    }

    public List<Change> changedValues() {
        var old = byName(before);
        var names = new TreeMap<String, Change>();
        old.forEach((name, value) -> names.put(name, new Change(name, value, null)));
        values.forEach(value -> names.put(value.name(), new Change(value.name(), old.get(value.name()), value.value())));
        return names.values().stream().filter(change -> !Objects.equals(change.before(), change.after())).toList();
    }

    private static Map<String, String> byName(@Nullable IncidentSnapshot snapshot) {
        var values = new TreeMap<String, String>();
        if (snapshot != null) {
            snapshot.values.forEach(value -> values.put(value.name(), value.value()));
        }
        return values;
    }

    public List<SnapshotFact> added() {
        var old = byId(before);
        return facts.stream().filter(fact -> !old.containsKey(fact.id())).toList();
    }

    public List<SnapshotFact> changed() {
        var old = byId(before);
        return facts.stream().filter(fact -> old.containsKey(fact.id()) && !fact.saysTheSameAs(old.get(fact.id()))).toList();
    }

    public List<SnapshotFact> removed() {
        var now = byId(this);
        return byId(before).values().stream().filter(fact -> !now.containsKey(fact.id())).toList();
    }

    private static Map<Long, SnapshotFact> byId(@Nullable IncidentSnapshot snapshot) {
        var facts = new LinkedHashMap<Long, SnapshotFact>();
        if (snapshot != null) {
            snapshot.facts.forEach(fact -> facts.put(fact.id(), fact));
        }
        return facts;
    }

    /** The facts of this snapshot, and those that were known before. */
    Stream<SnapshotFact> allFacts() {
        return before == null ? facts.stream() : Stream.concat(facts.stream(), before.facts.stream());
    }

}
