package io.incidentgraph.disclosure.reading;

/** A document whose text cannot be read. The message says why and what to do about it. */
public final class UnreadableTextException extends RuntimeException {

    private final Reason reason;

    UnreadableTextException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    UnreadableTextException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why a document is refused. */
    public enum Reason {

        MISSING, EMPTY, TOO_LARGE, BINARY, ENCRYPTED, SCANNED, DAMAGED, TOO_SLOW

    }

}
