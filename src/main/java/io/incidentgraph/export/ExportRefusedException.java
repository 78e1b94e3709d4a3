package io.incidentgraph.export;

/** An export that cannot be made as asked; the message names the argument, the value and the remedy. */
public final class ExportRefusedException extends RuntimeException {

    private final Reason reason;

    public ExportRefusedException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why it is refused. */
    public enum Reason {

        /** There is no such format. */
        UNKNOWN_FORMAT,

        /** An argument is wrong. */
        WRONG_ARGUMENT,

        /** Others are being made. */
        TOO_MANY

    }

}
