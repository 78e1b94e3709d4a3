package io.incidentgraph.discovery.shared;

import java.util.Arrays;

import io.incidentgraph.discovery.projection.IncidentFacts;

/** Combinations of at most four values, by numbers from 0, with how many incidents have each. An open hash table over two words a combination. */
final class PatternTable {

    private static final int FREE = -1;

    private final int places;
    private long[] high = new long[256];
    private long[] low = new long[256];
    private int[] counts = new int[256];
    private int[] possible = new int[256];
    private int[] last = new int[256];
    private boolean[] lastPossible = new boolean[256];
    private long[] signatures = new long[256];
    private int[] slots = free(1024);
    private int size;

    /** @param places how many values a combination has at most */
    PatternTable(int places) {
        this.places = places;
    }

    int size() {
        return size;
    }

    /** The number of a combination, a new one if it is new; {@link IncidentFacts#NONE} stands for a value that is left out. */
    int add(int[] values) {
        long first = pair(values, 0);
        long second = pair(values, 2);
        int slot = slot(first, second);
        if (slots[slot] != FREE) {
            return slots[slot];
        }
        if (size == counts.length) {
            grow();
        }
        high[size] = first;
        low[size] = second;
        last[size] = FREE;
        slots[slot] = size++;
        int added = size - 1;
        if (size * 2 > slots.length) {
            rehash();
        }
        return added;
    }

    /** The number of a combination that was added, or {@link IncidentFacts#NONE}. */
    int find(int[] values) {
        return slots[slot(pair(values, 0), pair(values, 2))];
    }

    int[] values(int pattern) {
        int[] values = {(int) (high[pattern] >> 32), (int) high[pattern], (int) (low[pattern] >> 32), (int) low[pattern]};
        return Arrays.copyOf(values, places);
    }

    /**
     * Counts an incident, once, as one that has the combination; incidents come one after another.
     *
     * @param certain whether it is asserted in this way
     * @return whether it is the first way of that incident
     */
    boolean count(int pattern, int incident, boolean certain) {
        if (last[pattern] == incident) {
            if (certain && lastPossible[pattern]) {
                lastPossible[pattern] = false;
                possible[pattern]--;
            }
            return false;
        }
        last[pattern] = incident;
        lastPossible[pattern] = !certain;
        counts[pattern]++;
        possible[pattern] += certain ? 0 : 1;
        signatures[pattern] += mixed(incident);
        return true;
    }

    /** How many incidents have it. */
    int count(int pattern) {
        return counts[pattern];
    }

    /** In how many of them it is possible only. */
    int possible(int pattern) {
        return possible[pattern];
    }

    /** The same for the same incidents, and for others with a probability of one in 2^64. */
    long signature(int pattern) {
        return signatures[pattern];
    }

    private static long pair(int[] values, int at) {
        long first = at < values.length ? values[at] : IncidentFacts.NONE;
        long second = at + 1 < values.length ? values[at + 1] : IncidentFacts.NONE;
        return first << 32 | second & 0xffffffffL;
    }

    private int slot(long first, long second) {
        long hash = (first * 0x9E3779B97F4A7C15L ^ second) * 0xC2B2AE3D27D4EB4FL;
        int slot = (int) (hash ^ hash >>> 32) & slots.length - 1;
        while (slots[slot] != FREE && (high[slots[slot]] != first || low[slots[slot]] != second)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void rehash() {
        slots = free(slots.length * 4);
        for (int pattern = 0; pattern < size; pattern++) {
            slots[slot(high[pattern], low[pattern])] = pattern;
        }
    }

    private void grow() {
        int length = size * 2;
        high = Arrays.copyOf(high, length);
        low = Arrays.copyOf(low, length);
        counts = Arrays.copyOf(counts, length);
        possible = Arrays.copyOf(possible, length);
        last = Arrays.copyOf(last, length);
        lastPossible = Arrays.copyOf(lastPossible, length);
        signatures = Arrays.copyOf(signatures, length);
    }

    /** The finisher of MurmurHash3: sums of it tell sets apart. */
    private static long mixed(int number) {
        long hash = number + 0x9E3779B97F4A7C15L;
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }

    private static int[] free(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, FREE);
        return slots;
    }

}
