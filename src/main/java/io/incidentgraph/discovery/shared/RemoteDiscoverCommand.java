package io.incidentgraph.discovery.shared;

import java.io.PrintStream;
import java.util.Map;

import io.incidentgraph.RemoteCommand;
import io.incidentgraph.remote.RemoteGraphQl;
import io.incidentgraph.remote.ServerOfTheDataDirectory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Asks the running server. */
class RemoteDiscoverCommand extends DiscoveringCommand implements RemoteCommand {

    private final RemoteGraphQl server;

    @Autowired
    RemoteDiscoverCommand(ServerOfTheDataDirectory server) {
        this(server, System.out, System.err);
    }

    RemoteDiscoverCommand(ServerOfTheDataDirectory server, PrintStream out, PrintStream err) {
        super(out, err);
        this.server = new RemoteGraphQl(server);
    }

    @Override
    JsonNode ask(String document, Map<String, Object> variables) {
        return server.ask(document, variables);
    }

}
