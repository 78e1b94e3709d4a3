package io.incidentgraph.disclosure.reading;

import io.incidentgraph.disclosure.reading.UnreadableTextException.Reason;

/** Carries a limit that is passed out of a library that handles other failures itself. */
final class UncheckedLimitException extends RuntimeException {

    private final Reason reason;

    UncheckedLimitException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

}
