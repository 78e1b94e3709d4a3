package io.incidentgraph.discovery.projection;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Numbers for ids, dense from 0: an open hash table over the ids alone, which costs eight to sixteen bytes an id beside the id itself. */
final class Numbers {

    private static final int FREE = -1;

    private @Nullable String[] ids = new @Nullable String[16];
    private int[] slots = free(64);
    private int[] vacant = new int[4];
    private int vacancies;
    private int end;

    /** The number of an id, or {@link IncidentFacts#NONE}. */
    int find(String id) {
        return slots[slot(id)];
    }

    String id(int number) {
        String id = ids[number];
        if (id == null) {
            throw new IllegalArgumentException("There is no number " + number);
        }
        return id;
    }

    /** One more than the greatest number there was. */
    int end() {
        return end;
    }

    /** The number of an id; a new one, or one that was given back, if it has none. */
    int add(String id) {
        int slot = slot(id);
        if (slots[slot] != FREE) {
            return slots[slot];
        }
        int number = vacancies > 0 ? vacant[--vacancies] : end++;
        if (number >= ids.length) {
            ids = Arrays.copyOf(ids, ids.length + (ids.length >> 1));
        }
        ids[number] = id;
        slots[slot] = number;
        if ((end - vacancies) * 2 > slots.length) {
            rehash();
        }
        return number;
    }

    /** Gives a number back. */
    void remove(int number) {
        int hole = slot(id(number));
        ids[number] = null;
        if (vacancies == vacant.length) {
            vacant = Arrays.copyOf(vacant, vacancies * 2);
        }
        vacant[vacancies++] = number;
        slots[hole] = FREE;
        for (int slot = next(hole); slots[slot] != FREE; slot = next(slot)) {
            int moved = slots[slot];
            slots[slot] = FREE;
            slots[slot(id(moved))] = moved;
        }
    }

    private void rehash() {
        slots = free(slots.length * 2);
        for (int number = 0; number < end; number++) {
            String id = ids[number];
            if (id != null) {
                slots[slot(id)] = number;
            }
        }
    }

    /** Where an id stands, or where it would. */
    private int slot(String id) {
        int hash = id.hashCode() * 0x9E3779B9;
        int slot = (hash ^ hash >>> 15) & slots.length - 1;
        while (slots[slot] != FREE && !id.equals(ids[slots[slot]])) {
            slot = next(slot);
        }
        return slot;
    }

    private int next(int slot) {
        return slot + 1 & slots.length - 1;
    }

    private static int[] free(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, FREE);
        return slots;
    }

}
