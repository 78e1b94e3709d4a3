package io.incidentgraph.disclosure.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Finds all keys of a dictionary in a text, in the order of their ends, the shorter first. A trie in arrays, of the keys from their last
 * character to the first: few share more than some, so that walking down from each position costs less than links between branches. It
 * ends where only one key is left, which is compared as a whole.
 */
final class Spellings<V> {

    private static final int NONE = 0;

    private static final char ANY = 0;

    /** By their characters from the last to the first. */
    private final List<Key<V>> sorted;

    /** The node below the root by the last character of its keys. */
    private final int[] roots = new int[Character.MAX_VALUE + 1];

    /** Where the edges of a node begin; those of the next node begin where they end. */
    private final int[] edges;

    private final char[] labels;

    private final int[] targets;

    /** The key of each node: the one that ends there or, where it is a leaf, the only one left. */
    private final List<@Nullable Key<V>> keys = new ArrayList<>();

    /** The character before the last ones of the only key that is left; it tells most keys from the text without looking at them. */
    private final char[] before;

    private int reserved;

    Spellings(Map<String, V> dictionary) {
        var reversed = new TreeMap<String, Key<V>>();
        dictionary.forEach((key, value) -> reversed.put(new StringBuilder(key).reverse().toString(), new Key<>(key, value)));
        sorted = List.copyOf(reversed.values());
        var most = dictionary.keySet().stream().mapToInt(String::length).sum() + 2;
        edges = new int[most + 1];
        labels = new char[most];
        targets = new int[most];
        before = new char[most];
        node(0, sorted.size(), 0);
        Arrays.fill(edges, keys.size(), edges.length, reserved);
        for (var edge = edges[0]; edge < edges[1]; edge++) {
            roots[labels[edge]] = targets[edge];
        }
    }

    /** The node of the keys in a range, which agree in their last characters. */
    private int node(int from, int to, int depth) {
        var node = keys.size();
        var leaf = depth > 0 && to - from == 1;
        var complete = leaf || from < to && sorted.get(from).text().length() == depth;
        keys.add(complete ? sorted.get(from) : null);
        before[node] = leaf && sorted.get(from).text().length() > depth ? character(from, depth) : ANY;
        var first = complete ? from + 1 : from;
        edges[node] = reserved;
        for (var at = first; at < to; at = end(at, to, depth)) {
            labels[reserved++] = character(at, depth);
        }
        var edge = edges[node];
        for (var at = first; at < to; at = end(at, to, depth)) {
            targets[edge++] = node(at, end(at, to, depth), depth + 1);
        }
        return node;
    }

    /** Where the keys end that have the same character as the first of them. */
    private int end(int from, int to, int depth) {
        var end = from + 1;
        while (end < to && character(end, depth) == character(from, depth)) {
            end++;
        }
        return end;
    }

    private char character(int key, int depth) {
        var text = sorted.get(key).text();
        return text.charAt(text.length() - 1 - depth);
    }

    void find(String text, Found<V> found) {
        for (var end = 1; end <= text.length(); end++) {
            var node = roots[text.charAt(end - 1)];
            for (var start = end - 1; node != NONE; start--) {
                var key = before[node] == ANY || start > 0 && before[node] == text.charAt(start - 1) ? keys.get(node) : null;
                if (key != null && goesOn(key.text(), end - start, text, start)) {
                    found.at(end - key.text().length(), end, key.value());
                }
                node = start > 0 ? below(node, text.charAt(start - 1)) : NONE;
            }
        }
    }

    /** Whether what stands before the last characters of a key, which were found, stands before them in the text, too. */
    private static boolean goesOn(String key, int last, String text, int start) {
        var before = key.length() - last;
        if (before > start) {
            return false;
        }
        for (var i = 1; i <= before; i++) {
            if (key.charAt(before - i) != text.charAt(start - i)) {
                return false;
            }
        }
        return true;
    }

    private int below(int node, char label) {
        var edge = Arrays.binarySearch(labels, edges[node], edges[node + 1], label);
        return edge < 0 ? NONE : targets[edge];
    }

    private record Key<V>(String text, V value) {
    }

    /** Is told of each key that was found. */
    interface Found<V> {

        void at(int start, int end, V value);

    }

}
