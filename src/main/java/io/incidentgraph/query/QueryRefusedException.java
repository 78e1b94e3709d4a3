package io.incidentgraph.query;

/** An operation that is not carried out, because of what it asks for; the message names the argument, the value and the remedy. */
public final class QueryRefusedException extends RuntimeException {

    private final Code code;

    public QueryRefusedException(Code code, String message) {
        super(message);
        this.code = code;
    }

    public Code code() {
        return code;
    }

    /** Why an operation is refused; stands in {@code extensions.code} of the error. */
    public enum Code {

        /** The operation nests its fields too deeply. */
        TOO_DEEP,

        /** The answer would hold too many nodes. */
        TOO_MANY_NODES,

        /** The database took too long. */
        TOO_SLOW,

        /** An argument has a value that is out of its range. */
        ARGUMENT_OUT_OF_RANGE,

        /** A cursor was not made by this server, or for another field or order. */
        INVALID_CURSOR

    }

}
