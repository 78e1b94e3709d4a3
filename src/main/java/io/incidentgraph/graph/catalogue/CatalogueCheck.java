package io.incidentgraph.graph.catalogue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

import org.neo4j.driver.TransactionContext;

/** Compares the stored catalogue with what the vocabulary and the imported catalogues make of it. */
public final class CatalogueCheck {

    private final TransactionContext tx;

    private final BiConsumer<String, String> differences;

    /** @param differences takes the place and what is wrong there */
    public CatalogueCheck(TransactionContext tx, BiConsumer<String, String> differences) {
        this.tx = tx;
        this.differences = differences;
    }

    public void check(CatalogueState state) {
        var stored = new StoredCatalogue(tx);
        for (var label : Kinds.labels()) {
            var nodes = stored.nodes(label, state);
            state.nodes(label).forEach((id, properties) -> properties(label + " " + id, nodes.getOrDefault(id, Map.of()), properties));
            nodes.keySet().stream().filter(id -> !state.has(label, id)).forEach(id -> differences.accept(label + " " + id, "no catalogue brings it"));
        }
        links(state, stored);
        entries();
    }

    private void properties(String place, Map<String, Object> stored, Map<String, Object> wanted) {
        var names = new TreeSet<>(stored.keySet());
        names.addAll(wanted.keySet());
        names.stream().filter(name -> !Objects.equals(stored.get(name), wanted.get(name)))
                .forEach(name -> differences.accept(place, "%s is %s, not %s".formatted(name, stored.get(name), wanted.get(name))));
    }

    private void links(CatalogueState state, StoredCatalogue stored) {
        var missing = new TreeMap<LinkKind, Map<Ends, Map<String, Object>>>();
        state.links().forEach((kind, links) -> missing.put(kind, new HashMap<>(links)));
        for (var link : stored.links()) {
            if (!missing.getOrDefault(link.kind(), new HashMap<>()).remove(link.ends(), link.properties())) {
                differences.accept(place(link.kind(), link.ends()), "the vocabulary does not have it, or has it once, or with other properties");
            }
        }
        missing.forEach((kind, links) -> links.keySet().forEach(ends -> differences.accept(place(kind, ends), "it is missing")));
    }

    private static String place(LinkKind kind, Ends ends) {
        return "%s %s, edge %s to %s".formatted(kind.label(), ends.from(), kind.type(), ends.to());
    }

    private void entries() {
        var missing = new TreeSet<Long>();
        Imported.releases(tx).forEach(release -> Arrays.stream(release.entries()).forEach(missing::add));
        tx.run(CatalogueStatements.ENTRIES).forEachRemaining(row -> {
            long id = row.get("id").asLong();
            missing.remove(id);
            long computed = EntryFormat.id(row.get("body").asString());
            if (computed != id) {
                differences.accept("CatalogueEntry " + id, "its body is that of entry " + computed);
            }
        });
        missing.forEach(id -> differences.accept("CatalogueEntry " + id, "a release has it, and it is missing"));
    }

}
