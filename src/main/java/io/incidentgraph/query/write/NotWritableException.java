package io.incidentgraph.query.write;

/** A value is not what the schema promises; GraphQL Java, walking through the answer, says what is wrong with it. */
public final class NotWritableException extends RuntimeException {

    public NotWritableException(String message) {
        super(message, null, false, false);
    }

}
