package io.incidentgraph.discovery.shared;

import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

import io.incidentgraph.CannotStartException;
import io.incidentgraph.RemoteCommand;
import io.incidentgraph.query.QueryRefusedException.Code;
import io.incidentgraph.remote.ServerOfTheDataDirectory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the running server. */
class RemoteDiscoverCommand extends DiscoveringCommand implements RemoteCommand {

    private static final long PAUSE = 2_000;
    private static final int PATIENCE = 100;

    private final ServerOfTheDataDirectory server;

    @Autowired
    RemoteDiscoverCommand(ServerOfTheDataDirectory server) {
        this(server, System.out, System.err);
    }

    RemoteDiscoverCommand(ServerOfTheDataDirectory server, PrintStream out, PrintStream err) {
        super(out, err);
        this.server = server;
    }

    /** As long as the facts are being read the server asks to come again. */
    @Override
    JsonNode ask(String document, Map<String, Object> variables) {
        var answer = send(document, variables);
        for (int asked = 1; asked < PATIENCE && answer.at("/errors/0/extensions/code").asString("").equals(Code.TOO_SLOW.name()); asked++) {
            pause();
            answer = send(document, variables);
        }
        return answer;
    }

    private JsonNode send(String document, Map<String, Object> variables) {
        var body = JsonMapper.shared().writeValueAsString(Map.of("query", document, "variables", variables));
        return JsonMapper.shared().readTree(server.send("/graphql", request -> request.header("Content-Type", "application/json")
                .header("Accept", "application/json").POST(BodyPublishers.ofString(body))));
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
