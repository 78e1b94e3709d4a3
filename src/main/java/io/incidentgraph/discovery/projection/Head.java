package io.incidentgraph.discovery.projection;

import org.jspecify.annotations.Nullable;

/** The first word of a fact: its kind, its status, and what two bits say of it. */
final class Head {

    private static final int KIND = 0xf;
    private static final int POSSIBLE = 1 << 4;
    private static final int FIRST = 1 << 5;
    private static final int SECOND = 1 << 6;
    private static final int ANONYMOUS = 1 << 7;

    private Head() {
    }

    static int of(FactKind kind, boolean possible) {
        return kind.ordinal() | (possible ? POSSIBLE : 0);
    }

    static int involved(boolean possible, @Nullable Boolean fault, boolean anonymous) {
        return of(FactKind.INVOLVED, possible) | (fault == null ? 0 : fault ? FIRST : SECOND) | (anonymous ? ANONYMOUS : 0);
    }

    static int affected(boolean possible, boolean anonymous) {
        return of(FactKind.AFFECTED, possible) | (anonymous ? ANONYMOUS : 0);
    }

    static int persons(boolean min, boolean max) {
        return of(FactKind.PERSONS, false) | (min ? FIRST : 0) | (max ? SECOND : 0);
    }

    static int kind(int head) {
        return head & KIND;
    }

    static boolean possible(int head) {
        return (head & POSSIBLE) != 0;
    }

    static boolean first(int head) {
        return (head & FIRST) != 0;
    }

    static boolean second(int head) {
        return (head & SECOND) != 0;
    }

    static boolean anonymous(int head) {
        return (head & ANONYMOUS) != 0;
    }

    static @Nullable Boolean fault(int head) {
        return first(head) ? Boolean.TRUE : second(head) ? Boolean.FALSE : null;
    }

}
