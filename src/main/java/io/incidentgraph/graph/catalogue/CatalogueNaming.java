package io.incidentgraph.graph.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

import io.incidentgraph.graph.projection.CatalogueNames;
import io.incidentgraph.model.Hashes;

/**
 * Which names the imported catalogues give to what incidents point at. The graph's state has their hash, so that whoever keeps
 * them in memory sees that they are others now, and what was renamed and is used by incidents, until their texts are written anew.
 */
public final class CatalogueNaming {

    private static final String VERSION = "OPTIONAL MATCH (state:GraphState {id: 'graph'}) RETURN coalesce(state.names, '') AS names";

    private static final String NAMES = """
            MATCH (node:$(labels)) WHERE node.stixId IS NOT NULL AND node.name IS NOT NULL
            RETURN labels(node)[0] AS label, node.id AS id, node.name AS name
            """.replace("$(labels)", String.join("|", Kinds.shared()));

    private static final String USED = """
            MATCH (node:$(labels)) WHERE node.id IN $renamed AND EXISTS { (node)<--(:Incident) }
            RETURN DISTINCT node.id AS id
            """.replace("$(labels)", String.join("|", Kinds.shared()));

    private static final String REMEMBER = """
            MERGE (state:GraphState {id: 'graph'})
            SET state.names = $names
            WITH state WHERE size($renamed) > 0
            SET state.renamed = coalesce(state.renamed, []) + [id IN $renamed WHERE NOT id IN coalesce(state.renamed, [])], state.renamedUpTo = ''
            """;

    private final TransactionContext tx;

    public CatalogueNaming(TransactionContext tx) {
        this.tx = tx;
    }

    /** The hash of the names that hold; empty if no catalogue was imported. */
    public String version() {
        return tx.run(VERSION).single().get("names").asString();
    }

    public CatalogueNames names() {
        var names = new HashMap<String, String>();
        tx.run(NAMES).forEachRemaining(row -> names.put(CatalogueNames.key(row.get("label").asString(), row.get("id").asString()), row.get("name").asString()));
        return new CatalogueNames(names);
    }

    /** Remembers the names of a catalogue that was written. */
    void note(CatalogueState state, CatalogueChanges changes) {
        var names = names(state);
        var renamed = version().isEmpty() ? names.values() : renamed(changes);
        var used = renamed.isEmpty() ? List.<String>of() : tx.run(USED, Map.of("renamed", List.copyOf(renamed))).list(row -> row.get("id").asString());
        tx.run(REMEMBER, Map.of("renamed", used, "names", names.isEmpty() ? "" : Hashes.hex("names", names.toString()))).consume();
    }

    private static Set<String> renamed(CatalogueChanges changes) {
        var renamed = new HashSet<String>();
        Kinds.shared().forEach(label -> renamed.addAll(changes.released().getOrDefault(label, List.of())));
        changes.nodes().stream().filter(node -> Kinds.shared().contains(node.label()) && !Objects.equals(name(node.before()), name(node.after())))
                .forEach(node -> renamed.add(node.id()));
        return renamed;
    }

    /** What the vocabulary calls a node needs no catalogue. */
    private static @Nullable Object name(Map<String, Object> properties) {
        return properties.containsKey("stixId") ? properties.get("name") : null;
    }

    /** The ids by what they are hashed with. */
    private static Map<String, String> names(CatalogueState state) {
        var names = new TreeMap<String, String>();
        Kinds.shared().forEach(label -> state.nodes(label).forEach((id, properties) -> {
            if (name(properties) instanceof Object name) {
                names.put(CatalogueNames.key(label, id) + " " + name, id);
            }
        }));
        return names;
    }

}
