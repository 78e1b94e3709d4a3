package io.incidentgraph.remote;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;

import io.incidentgraph.CannotStartException;
import io.incidentgraph.query.QueryRefusedException.Code;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the server of the data directory in GraphQL, and again what it is still preparing. */
public final class RemoteGraphQl {

    /** How often it is asked: for three minutes at least, and for longer the longer the server itself waits. */
    static final int PATIENCE = 100;

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final UnaryOperator<String> server;
    private final Runnable pause;

    public RemoteGraphQl(ServerOfTheDataDirectory server) {
        this(body -> server.send("/graphql", request -> request.header("Content-Type", "application/json").header("Accept", "application/json")
                .POST(BodyPublishers.ofString(body))), RemoteGraphQl::pause);
    }

    /**
     * @param server gives the answer to a request
     * @param pause lets time pass between two requests
     */
    RemoteGraphQl(UnaryOperator<String> server, Runnable pause) {
        this.server = server;
        this.pause = pause;
    }

    /**
     * Returns the whole answer, with the errors that it may have.
     *
     * @throws CannotStartException if the server does not answer, or is still preparing after it was asked for a long time
     */
    public JsonNode ask(String document, Map<String, ? extends @Nullable Object> variables) {
        var body = JSON.writeValueAsString(Map.of("query", document, "variables", variables));
        var answer = JSON.readTree(server.apply(body));
        for (int asked = 1; isPreparing(answer); asked++) {
            if (asked == PATIENCE) {
                throw new CannotStartException("The server was asked %d times and is still not ready (%s): what it prepares goes on, so run the command again later."
                        .formatted(asked, answer.at("/errors/0/message").asString("")));
            }
            pause.run();
            answer = JSON.readTree(server.apply(body));
        }
        return answer;
    }

    private static boolean isPreparing(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asString("").equals(Code.NOT_READY.name());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        }
        catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStartException("The server was not waited for", e);
        }
    }

}
