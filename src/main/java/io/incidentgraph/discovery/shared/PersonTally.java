package io.incidentgraph.discovery.shared;

import org.jspecify.annotations.Nullable;

/** Adds up people over incidents that state any. */
final class PersonTally {

    private long min;
    private long max;
    private boolean open;
    private int stating;

    void add(@Nullable Long least, @Nullable Long most) {
        stating++;
        min += least == null ? 0 : least;
        max += most == null ? 0 : most;
        open |= most == null;
    }

    /** None if no incident states any. */
    @Nullable PersonRange range() {
        return stating == 0 ? null : new PersonRange(min, open ? null : max, stating);
    }

}
