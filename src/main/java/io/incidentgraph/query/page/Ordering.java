package io.incidentgraph.query.page;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SortItem;

/** A complete order: its last key tells any two rows apart. */
public record Ordering(List<SortKey> keys) {

    /** An order by these keys, each of which counts where it stands first. */
    static Ordering of(List<SortKey> keys) {
        var names = new HashSet<String>();
        return new Ordering(keys.stream().filter(key -> names.add(key.name())).toList());
    }

    /** The same order among rows of which another key says nothing. */
    public Ordering startingWith(SortKey key) {
        return new Ordering(Stream.concat(Stream.of(key), keys.stream()).toList());
    }

    public List<SortItem> items() {
        return keys.stream().map(SortKey::item).toList();
    }

    /** The values of a row from which a cursor is made. */
    public Expression values() {
        return Cypher.listOf(keys.stream().map(SortKey::expression).toList());
    }

    /** The names of the keys. */
    public List<String> names() {
        return keys.stream().map(SortKey::name).toList();
    }

    /** The same for orders by the same values, and for no others. */
    public String fingerprint() {
        return keys.stream().map(key -> key.name() + (key.descending() ? " DESC" : " ASC"))
                .collect(Collectors.joining(", "));
    }

}
