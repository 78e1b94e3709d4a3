package io.incidentgraph.bench.measure;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import io.incidentgraph.bench.data.GraphServer;
import io.incidentgraph.bench.serve.LimitServer;
import io.incidentgraph.bench.serve.OursServer;
import io.incidentgraph.bench.serve.Statements;

/** A database with everything that answers from it, each in a process of its own, all on the loopback interface. */
final class Stage implements AutoCloseable {

    private static final Duration TO_LOAD = Duration.ofHours(1);
    private static final Duration TO_START = Duration.ofMinutes(2);

    private final Map<String, ServerProcess> processes = new HashMap<>();
    private final List<Target> targets = new ArrayList<>();
    private final Map<String, String> environment;
    private final Path logs;
    private final Statements statements;

    /**
     * Starts the database alone.
     *
     * @param graph what {@link GraphServer} is to be filled with
     * @param home where the database is or will be
     */
    Stage(String graph, Path home, Path vcdb, Path logs) throws IOException {
        int port = freePort();
        this.logs = Files.createDirectories(logs);
        this.environment = Map.of("NEO4J_URI", "bolt://127.0.0.1:" + port, "NEO4J_USER", "neo4j",
                "NEO4J_PASSWORD", UUID.randomUUID().toString(), "NODE_ENV", "production");
        processes.put("graph", ServerProcess.java("graph", "3g", GraphServer.class, environment, logs.resolve("graph.log"),
                TO_LOAD, home.toString(), String.valueOf(port), graph, vcdb.toString()));
        this.statements = Statements.connect(environment);
    }

    /** Starts one of the servers: {@code ours}, {@code peer}, {@code limit} or {@code raw}. */
    void add(String server, Path schema, Path operations) throws IOException {
        int port = freePort();
        targets.add(switch (server) {
            case "ours" -> {
                java(server, OursServer.class, String.valueOf(port), schema.getParent().toAbsolutePath().toUri().toString());
                yield new Target.GraphQl(server, port, "/graphql");
            }
            case "limit" -> {
                java(server, LimitServer.class, String.valueOf(port), operations.toString());
                yield new Target.Limit(port);
            }
            case "peer" -> {
                var command = List.of("node", "peer/server.mjs", String.valueOf(port), schema.toString());
                processes.put(server, ServerProcess.start(server, command, environment, log(server), "answers at", TO_START));
                yield new Target.GraphQl(server, port, "/");
            }
            case "raw" -> new Target.Raw(statements);
            default -> throw new IllegalArgumentException("There is no server " + server);
        });
    }

    private void java(String server, Class<?> main, String... arguments) throws IOException {
        processes.put(server, ServerProcess.java(server, "1g", main, environment, log(server), TO_START, arguments));
    }

    private Path log(String server) {
        return logs.resolve(server + ".log");
    }

    List<Target> targets() {
        return targets;
    }

    Statements statements() {
        return statements;
    }

    /** What processors have spent on the database and on the server, or on this process where there is none. */
    Processors processors(Target target) {
        ServerProcess server = processes.get(target.name());
        Duration own = server != null ? server.processorTime()
                : ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        return new Processors(own, Objects.requireNonNull(processes.get("graph")).processorTime());
    }

    /** Time that processors spent. */
    record Processors(Duration server, Duration graph) {

        Processors since(Processors before) {
            return new Processors(server.minus(before.server), graph.minus(before.graph));
        }

    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        statements.close();
        processes.values().stream().filter(process -> !process.name().equals("graph")).forEach(ServerProcess::close);
        processes.values().forEach(ServerProcess::close);
    }

}
