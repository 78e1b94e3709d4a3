package io.incidentgraph.discovery.projection;

import io.incidentgraph.discovery.Feature;
import org.jspecify.annotations.Nullable;

/** Walks over the facts of an incident, in no order that means anything. Of no use to two threads. */
public final class FactCursor {

    private static final int[] NOTHING = {};

    private final FactTable table;

    private int[] row = NOTHING;
    private int next;
    private int at;
    private FactKind kind = FactKind.PART_OF;

    FactCursor(FactTable table) {
        this.table = table;
    }

    /** Goes before the first fact of an incident. */
    public FactCursor of(int incident) {
        return over(table.row(incident));
    }

    FactCursor over(int[] words) {
        row = words;
        next = 0;
        return this;
    }

    /** Goes to the next fact; false after the last. */
    public boolean next() {
        if (next >= row.length) {
            return false;
        }
        at = next;
        kind = FactKind.at(Head.kind(row[at]));
        next = at + 1 + kind.words();
        return true;
    }

    public FactKind kind() {
        return kind;
    }

    /** Whether no source asserts it: it cannot be ruled out. */
    public boolean possible() {
        return Head.possible(row[at]);
    }

    /** The value of a feature that stands on this kind of fact, or {@link IncidentFacts#NONE}. */
    public int value(Feature feature) {
        return switch (feature) {
            case CAUSE, ASSET, TECHNIQUE, DATA_TYPE, EFFECT, ACTOR, AUTHORITY -> row[at + 1];
            case PARTY, VENDOR_ROLE -> row[at + 2];
            case LEVEL -> row[at + 3];
            case VENDOR -> row[at + 4];
            case INDUSTRY -> row[at + 2] == IncidentFacts.NONE ? table.organizations().industry(row[at + 1]) : row[at + 2];
            case COUNTRY -> table.organizations().country(row[at + 1]);
        };
    }

    /** Of {@link FactKind#INVOLVED}: the vendor, a value of {@link Feature#VENDOR}. */
    public int vendor() {
        return row[at + 1];
    }

    /** Of {@link FactKind#INVOLVED}: whether the fault was the vendor's own; null where nobody says. */
    public @Nullable Boolean atFault() {
        return Head.fault(row[at]);
    }

    /** Of {@link FactKind#INVOLVED}, if the vendor is unnamed: how it is described; else, or if it is not, {@link IncidentFacts#NONE}. */
    public int description() {
        return row[at + 3];
    }

    /** Of {@link FactKind#INVOLVED} and {@link FactKind#AFFECTED}: whether no source names that organization. */
    public boolean anonymous() {
        return Head.anonymous(row[at]);
    }

    /** Of {@link FactKind#AFFECTED}: the organization. */
    public int organization() {
        return row[at + 1];
    }

    /** Of {@link FactKind#PART_OF}: the event. */
    public int event() {
        return row[at + 1];
    }

    /** Of {@link FactKind#PERSONS}: at least so many; null if nobody says. */
    public @Nullable Long personsMin() {
        return Head.first(row[at]) ? words(at + 1) : null;
    }

    /** Of {@link FactKind#PERSONS}: at most so many; null if nobody says. */
    public @Nullable Long personsMax() {
        return Head.second(row[at]) ? words(at + 3) : null;
    }

    private long words(int index) {
        return (long) row[index] << 32 | row[index + 1] & 0xffffffffL;
    }

}
