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
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
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
        for (var i = from; i < to; i++) {
            add(other.text.charAt(i), other.starts[i], other.ends[i]);
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
