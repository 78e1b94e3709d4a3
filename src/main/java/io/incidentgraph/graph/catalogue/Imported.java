package io.incidentgraph.graph.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.TransactionContext;

import io.incidentgraph.model.CatalogueEntry;
import io.incidentgraph.model.CatalogueLink;
import io.incidentgraph.model.CatalogueNode;

/**
 * What the imported catalogues say now: of each object the latest entry. A node stays although the latest release lacks it,
 * since facts may point at it; a link does not.
 */
public record Imported(List<CatalogueNode> nodes, List<CatalogueLink> links) {

    private record Version(long id, CatalogueEntry entry) {
    }

    private static final Comparator<Version> AGE = Comparator.comparing((Version version) -> version.entry().modified())
            .thenComparing(version -> number(version.entry()), VersionOrder.INSTANCE).thenComparing(Version::id);

    static Imported none() {
        return new Imported(List.of(), List.of());
    }

    /** What the graph holds. */
    public static Imported read(TransactionContext tx) {
        var releases = releases(tx);
        if (releases.isEmpty()) {
            return none();
        }
        var known = ids(releases);
        var newest = new HashMap<String, Version>();
        tx.run(CatalogueStatements.ENTRIES).forEachRemaining(row -> {
            long id = row.get("id").asLong();
            if (known.contains(id)) {
                var version = new Version(id, EntryFormat.read(row.get("body").asString()));
                newest.merge(version.entry().object(), version, (one, other) -> AGE.compare(one, other) >= 0 ? one : other);
            }
        });
        return of(newest, ids(Release.current(releases)));
    }

    public static List<Release> releases(TransactionContext tx) {
        return tx.run(CatalogueStatements.RELEASES).list(row -> Release.read(row.get("release")));
    }

    /** The entries of the versions that this one replaces whose objects it lacks. */
    public static List<CatalogueEntry> replaced(TransactionContext tx, List<Release> before, Release release) {
        var replaced = new ArrayList<>(Release.current(before));
        var all = new ArrayList<>(before);
        all.add(release);
        replaced.removeAll(Release.current(all));
        var ids = ids(replaced);
        var objects = new HashSet<String>();
        var mine = ids(List.of(release));
        var entries = new ArrayList<CatalogueEntry>();
        if (!ids.isEmpty()) {
            tx.run(CatalogueStatements.ENTRIES).forEachRemaining(row -> {
                var entry = EntryFormat.read(row.get("body").asString());
                if (mine.contains(row.get("id").asLong())) {
                    objects.add(entry.object());
                }
                else if (ids.contains(row.get("id").asLong())) {
                    entries.add(entry);
                }
            });
        }
        entries.removeIf(entry -> objects.contains(entry.object()));
        return entries;
    }

    private static Imported of(Map<String, Version> newest, Set<Long> current) {
        var nodes = new ArrayList<CatalogueNode>();
        var links = new ArrayList<CatalogueLink>();
        newest.values().stream().sorted(Comparator.comparing(version -> version.entry().object())).forEach(version -> {
            switch (version.entry()) {
                case CatalogueNode node -> nodes.add(node);
                case CatalogueLink link when !link.withdrawn() && current.contains(version.id()) -> links.add(link);
                case CatalogueLink _ -> {
                }
            }
        });
        return new Imported(nodes, links);
    }

    private static Set<Long> ids(Collection<Release> releases) {
        var ids = new HashSet<Long>();
        for (var release : releases) {
            for (long entry : release.entries()) {
                ids.add(entry);
            }
        }
        return ids;
    }

    private static String number(CatalogueEntry entry) {
        return entry instanceof CatalogueNode node && node.properties().get("version") instanceof String version ? version : "";
    }

}
