package io.incidentgraph.disclosure.text;

import java.util.Arrays;

/** Characters with the range of the original that each stands for. */
final class Characters {

    private final StringBuilder text;

    private int[] starts;

    private int[] ends;

    Characters(int capacity) {
        this.text = new StringBuilder(capacity);
        this.starts = new int[Math.max(16, capacity)];
        this.ends = new int[Math.max(16, capacity)];
    }

    void add(char character, int start, int end) {
        var at = text.length();
        reserve(at + 1);
        text.append(character);
        starts[at] = start;
        ends[at] = end;
    }

    void add(CharSequence characters, int start, int end) {
        for (var i = 0; i < characters.length(); i++) {
            add(characters.charAt(i), start, end);
        }
    }

    /** Takes over some of the characters of another text as they are. */
    void copy(Characters other, int from, int to) {
        var at = text.length();
        reserve(at + to - from);
        text.append(other.text, from, to);
        System.arraycopy(other.starts, from, starts, at, to - from);
        System.arraycopy(other.ends, from, ends, at, to - from);
    }

    private void reserve(int length) {
        if (length > starts.length) {
            var capacity = Math.max(length, starts.length * 2);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
        }
    }

    int start(int at) {
        return starts[at];
    }

    int end(int at) {
        return ends[at];
    }

    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    int[] starts() {
        return Arrays.copyOf(starts, text.length());
    }

    int[] ends() {
        return Arrays.copyOf(ends, text.length());
    }

}
