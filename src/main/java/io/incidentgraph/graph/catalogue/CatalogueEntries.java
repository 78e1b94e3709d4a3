package io.incidentgraph.graph.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

import org.neo4j.driver.TransactionContext;

import io.incidentgraph.model.CatalogueEntry;

/** The entries that imports brought, kept as they came. An entry counts as soon as a release has it. */
public final class CatalogueEntries {

    private final TransactionContext tx;

    public CatalogueEntries(TransactionContext tx) {
        this.tx = tx;
    }

    /** The texts of entries by their ids. */
    public static Map<Long, String> bodies(Collection<? extends CatalogueEntry> entries) {
        var bodies = new LinkedHashMap<Long, String>();
        for (var entry : entries) {
            Kinds.check(entry);
            var body = EntryFormat.write(entry);
            bodies.put(EntryFormat.id(body), body);
        }
        return bodies;
    }

    /** Those of the entries that the graph does not have. */
    public Map<Long, String> missing(Map<Long, String> bodies) {
        var missing = new LinkedHashMap<>(bodies);
        tx.run(CatalogueStatements.KNOWN_ENTRIES, Map.of("ids", List.copyOf(bodies.keySet()))).forEachRemaining(row -> missing.remove(row.get("id").asLong()));
        return missing;
    }

    public void create(Map<Long, String> bodies) {
        var rows = new ArrayList<Map<String, Object>>();
        bodies.forEach((id, body) -> rows.add(Map.of("id", id, "body", body)));
        if (!rows.isEmpty()) {
            tx.run(CatalogueStatements.CREATE_ENTRIES, Map.of("rows", rows)).consume();
        }
    }

    public void create(Release release, String run) {
        tx.run(CatalogueStatements.CREATE_RELEASE, Map.of("properties", release.properties())).consume();
        link(release, run);
    }

    /** Notes that a run brought a release that was there. */
    public void brought(Release release, String run) {
        setRuns(release, release.with(run));
        link(release, run);
    }

    private void link(Release release, String run) {
        tx.run(CatalogueStatements.LINK_RUN, Map.of("id", release.id(), "run", run)).consume();
    }

    private void setRuns(Release release, List<String> runs) {
        tx.run(CatalogueStatements.SET_RUNS, Map.of("id", release.id(), "runs", runs)).consume();
    }

    /** Takes away the releases that only this run brought, and the entries that no other release has; says whether there were any. */
    public boolean remove(String run) {
        var releases = Imported.releases(tx);
        var gone = releases.stream().filter(release -> release.runs().equals(List.of(run))).toList();
        var others = releases.stream().filter(release -> !gone.contains(release)).toList();
        others.stream().filter(release -> release.runs().contains(run)).forEach(release -> setRuns(release, release.without(run)));
        tx.run(CatalogueStatements.UNLINK_RUN, Map.of("run", run)).consume();
        var entries = ids(gone);
        entries.removeAll(ids(others));
        tx.run(CatalogueStatements.DELETE_RELEASES, Map.of("ids", gone.stream().map(Release::id).toList())).consume();
        tx.run(CatalogueStatements.DELETE_ENTRIES, Map.of("ids", List.copyOf(entries))).consume();
        return !gone.isEmpty();
    }

    private static Set<Long> ids(List<Release> releases) {
        var ids = new HashSet<Long>();
        releases.forEach(release -> LongStream.of(release.entries()).forEach(ids::add));
        return ids;
    }

}
