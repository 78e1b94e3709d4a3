package io.incidentgraph.discovery.history;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import io.incidentgraph.graph.KnownFact;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it was known.
 *
 * @param known what the records say
 * @param label what its target is called now; null if the graph does not have it any more
 */
record SnapshotFact(KnownFact known, @Nullable TargetLabel label) {

    /** Ids of other nodes are among them, which are not for everybody to see, and what has a field of its own. */
    private static final Set<String> APART = Set.of("id", "confidence", "records", "evidence", "vendor", "subcontractorOf", "name", "nameKey",
            "nameSort", "labelJa", "labelEn", "includedIn");

    /** What a node is called. */
    record TargetLabel(@Nullable String ja, @Nullable String en) {
    }

    public long id() {
        return known.id();
    }

    public String type() {
        return known.type();
    }

    public String status() {
        return known.status();
    }

    public double confidence() {
        return known.properties().get("confidence") instanceof Double sure ? sure : 1;
    }

    public String targetType() {
        return known.label();
    }

    public String target() {
        return known.target();
    }

    public @Nullable String labelJa() {
        return label != null && label.ja() != null ? label.ja() : stated("labelJa");
    }

    public @Nullable String labelEn() {
        return label != null && label.en() != null ? label.en() : stated("labelEn");
    }

    private @Nullable String stated(String name) {
        Object value = known.attributes().getOrDefault(name, known.attributes().get("name"));
        return value == null ? null : value.toString();
    }

    /** What else is known of it, and of a number that it states. */
    public List<SnapshotValue> properties() {
        var all = new TreeMap<String, Object>(known.type().equals("COUNTED") ? known.attributes() : Map.of());
        all.putAll(known.properties());
        all.keySet().removeAll(APART);
        return all.entrySet().stream().map(property -> SnapshotValue.of(property.getKey(), property.getValue())).toList();
    }

    List<Long> recordIds() {
        return longs("records");
    }

    List<Long> passageIds() {
        return longs("evidence");
    }

    private List<Long> longs(String property) {
        return known.properties().get(property) instanceof List<?> list ? list.stream().map(Long.class::cast).toList() : List.of();
    }

    /** Whether it says what another state of the same fact says, whoever states it. */
    boolean saysTheSameAs(@Nullable SnapshotFact other) {
        return other != null && status().equals(other.status()) && Objects.equals(properties(), other.properties());
    }

}
