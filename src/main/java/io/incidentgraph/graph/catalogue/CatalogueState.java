package io.incidentgraph.graph.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.model.CatalogueLink;
import io.incidentgraph.model.CatalogueNode;
import io.incidentgraph.vocabulary.ForeignConcepts;
import io.incidentgraph.vocabulary.Vocabulary;

/** The catalogue's nodes and links as they have to be: the vocabulary, and over it what was imported. */
public final class CatalogueState {

    /** A link that cannot be drawn, and why. */
    public record Unresolved(String object, String type, String reason) {
    }

    private record Key(String label, String id) {
    }

    private final Map<String, Map<String, Map<String, Object>>> nodes = new TreeMap<>();

    private final Map<LinkKind, Map<Ends, Map<String, Object>>> links = new TreeMap<>();

    private final Map<String, Key> names = new HashMap<>();

    private final Map<Key, CatalogueNode> imported = new HashMap<>();

    private final List<Unresolved> unresolved = new ArrayList<>();

    private CatalogueState() {
    }

    public static CatalogueState of(Vocabulary vocabulary, Imported imported) {
        var state = new CatalogueState();
        var part = new VocabularyPart(vocabulary);
        part.nodes((label, properties) -> state.put(new Key(label, String.valueOf(properties.get("id"))), properties));
        imported.nodes().forEach(state::choose);
        state.imported.forEach(state::overlay);
        part.links(state::vocabularyLink);
        state.imported.values().stream().filter(node -> !isWithdrawn(node)).forEach(node -> node.links()
                .forEach(link -> state.link(node.object(), link.type(), node.object(), link.to(), Map.of())));
        imported.links().forEach(state::link);
        return state;
    }

    /** Gives foreign concepts, whose nodes are those of records, their place in the tree. */
    CatalogueState withForeign(String label, Collection<String> ids) {
        for (var id : ids) {
            ForeignConcepts.broader(id).filter(broader -> has(label, broader)).ifPresent(broader -> links
                    .computeIfAbsent(new LinkKind(label, "BROADER", label), _ -> new TreeMap<>()).put(new Ends(id, broader), Map.of()));
        }
        return this;
    }

    /** The properties of a label's nodes by id. */
    public Map<String, Map<String, Object>> nodes(String label) {
        return nodes.getOrDefault(label, Map.of());
    }

    public boolean has(String label, String id) {
        return nodes(label).containsKey(id);
    }

    Map<LinkKind, Map<Ends, Map<String, Object>>> links() {
        return links;
    }

    /** The links that cannot be drawn, most of them since they refer to nodes that are not there. */
    public List<Unresolved> unresolved() {
        return unresolved;
    }

    Set<String> labels() {
        return nodes.keySet();
    }

    private void put(Key key, Map<String, Object> properties) {
        nodes.computeIfAbsent(key.label(), _ -> new TreeMap<>()).put(key.id(), properties);
        names.put(CatalogueNode.name(key.label(), key.id()), key);
    }

    /** Of objects with the same id the one that is still valid, then the latest. */
    private void choose(CatalogueNode node) {
        var key = new Key(node.label(), node.id());
        names.put(node.object(), key);
        node.names().forEach(name -> names.put(name, key));
        imported.merge(key, node, (one, other) -> isBetter(other, one) ? other : one);
    }

    private static boolean isBetter(CatalogueNode one, CatalogueNode other) {
        boolean withdrawn = isWithdrawn(one);
        return withdrawn != isWithdrawn(other) ? !withdrawn : one.modified().isAfter(other.modified());
    }

    private static boolean isWithdrawn(CatalogueNode node) {
        return Boolean.TRUE.equals(node.properties().get("revoked")) || Boolean.TRUE.equals(node.properties().get("deprecated"));
    }

    private void overlay(Key key, CatalogueNode node) {
        var properties = new TreeMap<>(node.properties());
        properties.put("id", node.id());
        properties.put("stixId", node.object());
        var before = nodes(key.label()).get(key.id());
        if (before != null && before.containsKey("labelJa")) {
            properties.put("labelJa", before.get("labelJa"));
        }
        put(key, properties);
    }

    /** What the vocabulary says about two nodes does not hold once a catalogue speaks of both. */
    private void vocabularyLink(LinkKind kind, Ends ends) {
        if (!imported.containsKey(new Key(kind.label(), ends.from())) || !imported.containsKey(new Key(kind.target(), ends.to()))) {
            links.computeIfAbsent(kind, _ -> new TreeMap<>()).put(ends, Map.of());
        }
    }

    private void link(CatalogueLink link) {
        link(link.object(), link.type(), link.from(), link.to(), link.properties());
    }

    private void link(String object, String type, String fromName, String toName, Map<String, Object> properties) {
        var from = end(object, type, fromName, toName);
        var to = end(object, type, toName, fromName);
        if (from != null && to != null) {
            var kind = new LinkKind(from.label(), type, to.label());
            if (Kinds.allows(kind)) {
                links.computeIfAbsent(kind, _ -> new TreeMap<>()).putIfAbsent(new Ends(from.id(), to.id()), properties);
            }
            else {
                unresolved.add(new Unresolved(object, type, "links a %s with a %s, for which there is no such link".formatted(from.label(), to.label())));
            }
        }
    }

    private @Nullable Key end(String object, String type, String name, String other) {
        var key = names.get(name);
        if (key == null) {
            unresolved.add(new Unresolved(object, type, "refers to %s, which is not there; its other end is %s".formatted(name, other)));
        }
        return key;
    }

}
