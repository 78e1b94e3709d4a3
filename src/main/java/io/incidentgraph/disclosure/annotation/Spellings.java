package io.incidentgraph.disclosure.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Finds all keys of a dictionary in a text, in the order of their ends, the shorter first. A trie in arrays, of the keys from their last
 * character to the first: few share more than some, so that walking down from each position costs less than links between branches.
 */
final class Spellings<V> {

    private static final int NONE = 0;

    private final String[] keys;

    /** The node below the root by the last character of its keys. */
    private final int[] roots = new int[Character.MAX_VALUE + 1];

    /** Where the edges of a node begin; those of the next node begin where they end. */
    private final int[] edges;

    private final char[] labels;

    private final int[] targets;

    private final List<@Nullable V> values = new ArrayList<>();

    private int reserved;

    Spellings(Map<String, V> dictionary) {
        var sorted = new TreeMap<String, V>();
        dictionary.forEach((key, value) -> sorted.put(new StringBuilder(key).reverse().toString(), value));
        keys = sorted.keySet().toArray(String[]::new);
        var most = Arrays.stream(keys).mapToInt(String::length).sum() + 2;
        edges = new int[most + 1];
        labels = new char[most];
        targets = new int[most];
        node(0, keys.length, 0, List.copyOf(sorted.values()));
        Arrays.fill(edges, values.size(), edges.length, reserved);
        for (var edge = edges[0]; edge < edges[1]; edge++) {
            roots[labels[edge]] = targets[edge];
        }
    }

    /** The node of the keys in a range, which agree in their last characters. */
    private int node(int from, int to, int depth, List<V> all) {
        var node = values.size();
        var complete = from < to && keys[from].length() == depth;
        values.add(complete ? all.get(from) : null);
        var first = complete ? from + 1 : from;
        edges[node] = reserved;
        for (var at = first; at < to; at = end(at, to, depth)) {
            labels[reserved++] = keys[at].charAt(depth);
        }
        var edge = edges[node];
        for (var at = first; at < to; at = end(at, to, depth)) {
            targets[edge++] = node(at, end(at, to, depth), depth + 1, all);
        }
        return node;
    }

    /** Where the keys end that have the same character as the first of them. */
    private int end(int from, int to, int depth) {
        var end = from + 1;
        while (end < to && keys[end].charAt(depth) == keys[from].charAt(depth)) {
            end++;
        }
        return end;
    }

    void find(String text, Found<V> found) {
        for (var end = 1; end <= text.length(); end++) {
            var node = roots[text.charAt(end - 1)];
            for (var start = end - 1; node != NONE; start--) {
                var value = values.get(node);
                if (value != null) {
                    found.at(start, end, value);
                }
                node = start > 0 ? below(node, text.charAt(start - 1)) : NONE;
            }
        }
    }

    private int below(int node, char label) {
        var edge = Arrays.binarySearch(labels, edges[node], edges[node + 1], label);
        return edge < 0 ? NONE : targets[edge];
    }

    /** Is told of each key that was found. */
    interface Found<V> {

        void at(int start, int end, V value);

    }

}
