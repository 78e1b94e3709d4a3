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

        /** What was sent is no operation at all. */
        INVALID_REQUEST,

        /** The operation nests its fields too deeply. */
        TOO_DEEP,

        /** The operation nests its arguments too deeply. */
        CONDITIONS_TOO_DEEP,

        /** The arguments of the operation have too many entries. */
        TOO_MANY_CONDITIONS,

        /** The operation has too many fields. */
        TOO_MANY_FIELDS,

        /** The operation has too many root fields. */
        TOO_MANY_ROOT_FIELDS,

        /** The operation has too many aliases. */
        TOO_MANY_ALIASES,

        /** The operation would read too many nodes. */
        TOO_COSTLY,

        /** The GraphQL document is too long. */
        DOCUMENT_TOO_LARGE,

        /** The body of the request is too long. */
        REQUEST_TOO_LARGE,

        /** The body of the request is a list of operations. */
        BATCH_REFUSED,

        /** The client has too many operations running. */
        TOO_MANY_OPERATIONS,

        /** The answer would hold too many nodes. */
        TOO_MANY_NODES,

        /** The database took too long. */
        TOO_SLOW,

        /** What the answer rests on is still being prepared, which goes on: ask again. */
        NOT_READY,

        /** An argument has a value that is out of its range. */
        ARGUMENT_OUT_OF_RANGE,

        /** A text that an argument gives is not of the form that it should have. */
        UNREADABLE,

        /** An argument names what is not there, or must not be seen. */
        UNKNOWN_ID,

        /** What is asked cannot be done to the graph as it is. */
        CONFLICT,

        /** A cursor was not made by this server, or for another field or order. */
        INVALID_CURSOR

    }

}
