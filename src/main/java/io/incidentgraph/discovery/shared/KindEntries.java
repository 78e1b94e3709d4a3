package io.incidentgraph.discovery.shared;

import java.util.Arrays;
import java.util.List;

import io.incidentgraph.discovery.Feature;
import io.incidentgraph.discovery.projection.FactCursor;
import io.incidentgraph.discovery.projection.FactKind;
import io.incidentgraph.discovery.projection.IncidentFacts;

/** The facts of one kind that one incident has, with the values of the features asked for. */
final class KindEntries {

    private final FactKind kind;
    private final List<Feature> by;
    private final Lifting lifting;
    private final int[] row;
    private final boolean[] has;

    private int[] values;
    private boolean[] possible = new boolean[4];
    private int[] vendors = new int[4];
    private int count;

    /** @param by all features asked for; those of other kinds stay without value */
    KindEntries(FactKind kind, List<Feature> by, Lifting lifting) {
        this.kind = kind;
        this.by = by;
        this.lifting = lifting;
        this.row = new int[by.size()];
        this.has = new boolean[by.size()];
        for (int i = 0; i < has.length; i++) {
            has[i] = kind.features().contains(by.get(i));
        }
        this.values = new int[4 * by.size()];
    }

    FactKind kind() {
        return kind;
    }

    void clear() {
        count = 0;
    }

    int count() {
        return count;
    }

    /** Whether a feature stands on this kind of fact. */
    boolean has(int feature) {
        return has[feature];
    }

    int value(int entry, int feature) {
        return values[entry * row.length + feature];
    }

    boolean possible(int entry) {
        return possible[entry];
    }

    /** The vendor that this fact names, or {@link IncidentFacts#NONE}. */
    int vendor(int entry) {
        return vendors[entry];
    }

    /** @param cursor at a fact of this kind */
    void add(FactCursor cursor) {
        for (int i = 0; i < row.length; i++) {
            row[i] = has[i] ? cursor.value(by.get(i)) : IncidentFacts.NONE;
        }
        if (lifting.isNone()) {
            put(cursor);
        }
        else {
            lift(cursor, 0);
        }
    }

    private void lift(FactCursor cursor, int from) {
        if (from == row.length) {
            put(cursor);
        }
        else if (row[from] == IncidentFacts.NONE) {
            lift(cursor, from + 1);
        }
        else {
            int value = row[from];
            for (int lifted : lifting.of(value)) {
                row[from] = lifted;
                lift(cursor, from + 1);
            }
            row[from] = value;
        }
    }

    private void put(FactCursor cursor) {
        if (count == possible.length) {
            possible = Arrays.copyOf(possible, count * 2);
            vendors = Arrays.copyOf(vendors, count * 2);
            values = Arrays.copyOf(values, values.length * 2);
        }
        System.arraycopy(row, 0, values, count * row.length, row.length);
        possible[count] = cursor.possible();
        vendors[count++] = switch (kind) {
            case CAUSED_BY -> cursor.value(Feature.VENDOR);
            case INVOLVED -> cursor.vendor();
            default -> IncidentFacts.NONE;
        };
    }

}
