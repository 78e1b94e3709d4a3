package io.incidentgraph.graph.catalogue;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.neo4j.driver.Value;

import io.incidentgraph.model.CatalogueRelease;
import io.incidentgraph.model.Hashes;

/**
 * A version of a catalogue that was imported.
 *
 * @param asOf when the last of its entries was changed
 * @param runs the imports that brought it
 * @param entries the ids of its entries, ascending
 */
public record Release(String id, CatalogueRelease of, Instant asOf, List<String> runs, long[] entries) {

    private static final Comparator<Release> AGE = Comparator.comparing(Release::asOf)
            .thenComparing(release -> release.of().version(), VersionOrder.INSTANCE).thenComparing(Release::id);

    public static Release of(CatalogueRelease of, Instant asOf, String run, LongStream entries) {
        var sorted = entries.sorted().distinct().toArray();
        var text = new StringBuilder(of.catalogue()).append(of.whole());
        for (long entry : sorted) {
            text.append(' ').append(entry);
        }
        return new Release("release:" + Hashes.hex("catalogue release", text.toString()), of, asOf, List.of(run), sorted);
    }

    static Release read(Value node) {
        return new Release(node.get("id").asString(), new CatalogueRelease(node.get("catalogue").asString(), node.get("version").asString(),
                node.get("whole").asBoolean()), Instant.parse(node.get("asOf").asString()), node.get("runs").asList(Value::asString),
                node.get("entries").asList(Value::asLong).stream().mapToLong(Long::longValue).toArray());
    }

    /** The runs that brought it, with another one. */
    List<String> with(String run) {
        var all = new TreeSet<>(runs);
        all.add(run);
        return List.copyOf(all);
    }

    /** The runs that brought it, without one. */
    List<String> without(String run) {
        return runs.stream().filter(other -> !other.equals(run)).toList();
    }

    Map<String, Object> properties() {
        return Map.of("id", id, "catalogue", of.catalogue(), "version", of.version(), "whole", of.whole(), "asOf", asOf.toString(), "runs", runs,
                "entries", LongStream.of(entries).boxed().toList());
    }

    /**
     * Those of the releases that hold: of each catalogue the latest that is whole, and all that are not. A release with less
     * than half of the entries of another one of its catalogue is not taken for the whole, whatever it says of itself.
     */
    static List<Release> current(Collection<Release> releases) {
        var largest = new TreeMap<String, Integer>();
        releases.forEach(release -> largest.merge(release.of().catalogue(), release.entries().length, Math::max));
        var whole = releases.stream().collect(Collectors.partitioningBy(
                release -> release.of().whole() && release.entries().length * 2 >= largest.getOrDefault(release.of().catalogue(), 0)));
        var latest = new TreeMap<String, Release>();
        whole.getOrDefault(true, List.of()).forEach(release -> latest.merge(release.of().catalogue(), release,
                (one, other) -> AGE.compare(one, other) >= 0 ? one : other));
        return Stream.concat(latest.values().stream(), whole.getOrDefault(false, List.of()).stream()).toList();
    }

}
