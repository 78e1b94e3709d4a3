package io.incidentgraph.graph.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.TransactionContext;

/** The catalogue's nodes and links as the graph has them. */
final class StoredCatalogue {

    /** A stored link. */
    record Link(LinkKind kind, Ends ends, Map<String, Object> properties, String element) {
    }

    private final TransactionContext tx;

    StoredCatalogue(TransactionContext tx) {
        this.tx = tx;
    }

    /** The properties of the nodes that should be there and of those that a catalogue brought. */
    Map<String, Map<String, Object>> nodes(String label, CatalogueState state) {
        var nodes = new TreeMap<String, Map<String, Object>>();
        tx.run(CatalogueStatements.nodes(label), Map.of("ids", List.copyOf(state.nodes(label).keySet())))
                .forEachRemaining(row -> nodes.put(row.get("id").asString(), row.get("properties").asMap()));
        return nodes;
    }

    List<Link> links() {
        var links = new ArrayList<Link>();
        tx.run(CatalogueStatements.LINKS).forEachRemaining(row -> links.add(new Link(
                new LinkKind(row.get("label").asString(), row.get("type").asString(), row.get("target").asString()),
                new Ends(row.get("from").asString(), row.get("to").asString()), row.get("properties").asMap(), row.get("element").asString())));
        return links;
    }

}
