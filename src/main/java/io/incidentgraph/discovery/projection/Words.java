package io.incidentgraph.discovery.projection;

import java.util.Arrays;

/** A row that grows. */
final class Words {

    private int[] words = new int[32];
    private int length;

    void add(int... more) {
        if (length + more.length > words.length) {
            words = Arrays.copyOf(words, Math.max(words.length * 2, length + more.length));
        }
        System.arraycopy(more, 0, words, length, more.length);
        length += more.length;
    }

    int[] toArray() {
        return Arrays.copyOf(words, length);
    }

}
