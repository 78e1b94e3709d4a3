package io.incidentgraph.remote;

import io.incidentgraph.CannotStartException;
import java.net.URI;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The server answers with a status of refusal. The message is what it says where the input is to blame, and else names the server, too. */
public final class ServerRefusedException extends CannotStartException {

    private static final int BAD_REQUEST = 400;

    private static final int TOO_LARGE = 413;

    private final int status;

    private final String reason;

    private ServerRefusedException(String message, int status, String reason) {
        super(message);
        this.status = status;
        this.reason = reason;
    }

    /** @param body as it came: a reason in JSON, where the program itself answered */
    static ServerRefusedException of(URI address, int status, String body) {
        var reason = reason(body);
        return new ServerRefusedException(isAboutTheInput(status) && !reason.equals(body) ? reason
                : "The server at %s refuses (status %d): %s".formatted(address, status, reason), status, reason);
    }

    /** As HTTP numbers them. */
    public int status() {
        return status;
    }

    /** Whether something else may be sent with success. */
    public boolean isAboutTheInput() {
        return isAboutTheInput(status);
    }

    /** What the server says of it. */
    public String reason() {
        return reason;
    }

    private static boolean isAboutTheInput(int status) {
        return status == BAD_REQUEST || status == TOO_LARGE;
    }

    private static String reason(String body) {
        try {
            return JsonMapper.shared().readTree(body).path("error").asString(body);
        } catch (JacksonException noJson) {
            return body;
        }
    }

}
