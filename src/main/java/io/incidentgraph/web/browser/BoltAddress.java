package io.incidentgraph.web.browser;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the database answers, as Neo4j Browser needs it. */
record BoltAddress(String scheme, String host, int port) {

    private static final int DEFAULT_PORT = 7687;

    static BoltAddress of(URI uri) {
        return new BoltAddress(uri.getScheme(), uri.getHost(), (uri.getPort() != -1) ? uri.getPort() : DEFAULT_PORT);
    }

    String withUser(String user) {
        return this.scheme + "://" + user + "@" + this.host + ":" + this.port;
    }

    /** The WebSocket sources that a Content-Security-Policy must allow for Browser to reach the database. */
    String webSocketSources() {
        if (this.scheme.startsWith("neo4j")) {
            // the routing table of a cluster may name any host
            return "ws: wss:";
        }
        return hosts().flatMap(name -> Stream.of("ws://", "wss://").map(scheme -> scheme + name + ":" + this.port))
                .collect(Collectors.joining(" "));
    }

    private Stream<String> hosts() {
        return this.host.equals("localhost") ? Stream.of("localhost", "127.0.0.1") : Stream.of(this.host);
    }

}
