package io.incidentgraph.curation;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;

/**
 * Whose decision it is.
 *
 * @param by a name, as the curator gives it; nobody proves it
 * @param reason why, in words
 */
public record Author(String by, @Nullable String reason) {

    private static final int LONGEST_NAME = 500;

    private static final int LONGEST_REASON = 10_000;

    /** @throws QueryRefusedException if nobody is named, or either is too long for a record */
    public Author {
        if (by.isBlank() || by.length() > LONGEST_NAME) {
            throw new QueryRefusedException(Code.ARGUMENT_OUT_OF_RANGE, "by is '%.50s'; name who decides, in 1 to %d characters.".formatted(by, LONGEST_NAME));
        }
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw new QueryRefusedException(Code.ARGUMENT_OUT_OF_RANGE,
                    "reason has %,d characters; it must not have more than %,d.".formatted(reason.length(), LONGEST_REASON));
        }
    }

}
