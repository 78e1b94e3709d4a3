package io.incidentgraph.remote;

import io.incidentgraph.CannotStartException;

/** The server answers with a status of refusal. */
public final class ServerRefusedException extends CannotStartException {

    private final int status;

    private final String body;

    ServerRefusedException(String message, int status, String body) {
        super(message);
        this.status = status;
        this.body = body;
    }

    /** As HTTP numbers them. */
    public int status() {
        return status;
    }

    /** What the server says of it, as JSON where it can. */
    public String body() {
        return body;
    }

}
