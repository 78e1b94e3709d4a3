package io.incidentgraph.bench.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * As little as a server can be: for each statement a URL that takes parameters as JSON and answers with what the database
 * does. {@code /nothing} answers without asking, which is what a request costs by itself. Ends with its standard input.
 */
public final class LimitServer {

    private static final TypeReference<Map<String, Object>> PARAMETERS = new TypeReference<>() { };
    private static final int BACKLOG = 64;
    private static final int TYPICAL_ANSWER = 8_192;

    private final Statements statements = Statements.connect(System.getenv());
    private final JsonMapper mapper = new JsonMapper();

    private LimitServer() {
    }

    /** @param arguments port, and the directory of the {@code .cypher} files, which become the URLs */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])), BACKLOG);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        var limit = new LimitServer();
        server.createContext("/nothing", limit::nothing);
        try (var files = Files.newDirectoryStream(Path.of(arguments[1]), "*.cypher")) {
            files.forEach(file -> {
                var handwritten = Handwritten.read(file);
                server.createContext("/" + file.getFileName().toString().replace(".cypher", ""),
                        exchange -> limit.answer(exchange, handwritten));
            });
        }
        server.start();
        System.out.println("READY");
        System.in.transferTo(OutputStream.nullOutputStream());
        System.exit(0);
    }

    private void answer(HttpExchange exchange, Handwritten handwritten) throws IOException {
        var body = new ByteArrayOutputStream(TYPICAL_ANSWER);
        try {
            Map<String, Object> parameters = mapper.readValue(exchange.getRequestBody(), PARAMETERS);
            statements.write(handwritten.statement(), parameters, handwritten.path(), body);
            send(exchange, 200, body);
        }
        catch (RuntimeException failure) {
            body.reset();
            body.write(String.valueOf(failure).getBytes());
            send(exchange, 500, body);
        }
    }

    private void nothing(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        var body = new ByteArrayOutputStream();
        body.write("{}".getBytes());
        send(exchange, 200, body);
    }

    private static void send(HttpExchange exchange, int status, ByteArrayOutputStream body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.size());
        try (var output = exchange.getResponseBody()) {
            body.writeTo(output);
        }
    }

}
