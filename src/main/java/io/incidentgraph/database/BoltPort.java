package io.incidentgraph.database;

import io.incidentgraph.CannotStartException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The port of the Bolt protocol, tried before the server takes its seconds to start. */
final class BoltPort {

    private BoltPort() {
    }

    /** @throws CannotStartException if another program listens on the port */
    static void requireFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress("localhost", port));
        }
        catch (IOException ex) {
            throw taken(port, ex);
        }
    }

    static CannotStartException taken(int port, Exception cause) {
        return new CannotStartException("The Bolt port " + port + " is taken by another program:"
                + " end that one, or choose another port with --incident-graph.bolt-port=<port> (0 takes any free one).", cause);
    }

}
