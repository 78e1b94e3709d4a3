package io.incidentgraph.review;

import org.jspecify.annotations.Nullable;

/**
 * Who decides on which record, and why.
 *
 * @param expectedVersion the version of the draft that the curator saw
 */
record Act(long record, String by, @Nullable String reason, long expectedVersion) {

    private static final int LONGEST = 500;

    Act {
        if (by.isBlank() || by.length() > LONGEST) {
            throw new ReviewException("by is '%s': name who decides, in 1 to %d characters".formatted(by, LONGEST));
        }
    }

}
