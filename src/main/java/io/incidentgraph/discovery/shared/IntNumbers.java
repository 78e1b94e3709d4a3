package io.incidentgraph.discovery.shared;

import java.util.Arrays;

import io.incidentgraph.discovery.projection.IncidentFacts;

/** Numbers for numbers: dense from 0 in the order in which they are met, so that what is kept of them grows with them and not with the graph. */
final class IntNumbers {

    private int[] keys = free(64);
    private int[] numbers = new int[64];
    private int size;

    /** @param key not negative */
    int of(int key) {
        int slot = slot(key);
        if (keys[slot] == IncidentFacts.NONE) {
            keys[slot] = key;
            numbers[slot] = size++;
            if (size * 2 > keys.length) {
                grow();
                slot = slot(key);
            }
        }
        return numbers[slot];
    }

    int size() {
        return size;
    }

    private int slot(int key) {
        int hash = key * 0x9E3779B9;
        int slot = (hash ^ hash >>> 15) & keys.length - 1;
        while (keys[slot] != IncidentFacts.NONE && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = free(oldKeys.length * 4);
        numbers = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != IncidentFacts.NONE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }

    private static int[] free(int length) {
        int[] keys = new int[length];
        Arrays.fill(keys, IncidentFacts.NONE);
        return keys;
    }

}
