package io.incidentgraph.remote;

import io.incidentgraph.CannotStartException;
import io.incidentgraph.RunningServer;
import io.incidentgraph.database.DataFiles;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/** The server that holds the data directory, reached by the address and the token that it keeps there. */
public class ServerOfTheDataDirectory implements RunningServer {

    /** The file that holds the address while the server runs. */
    private static final String ADDRESS = "address";

    private static final String TOKEN = "token";

    private final DataFiles data;

    private final boolean embedded;

    private final @Nullable String configuredToken;

    private final HttpClient client = HttpClient.newHttpClient();

    public ServerOfTheDataDirectory(DataFiles data, @Value("${spring.neo4j.uri:}") String uri, @Value("${incident-graph.token:#{null}}") @Nullable String token) {
        this.data = data;
        this.embedded = uri.isEmpty();
        this.configuredToken = token;
    }

    @Override
    public boolean isThere() {
        return embedded && data.inUse();
    }

    /**
     * Sends a request to a path and returns the answer, which is JSON.
     *
     * @throws CannotStartException if the server does not answer
     * @throws ServerRefusedException if it refuses
     */
    public String send(String path, UnaryOperator<HttpRequest.Builder> how) {
        var request = how.apply(HttpRequest.newBuilder(URI.create(address() + path)).header("Authorization", "Bearer " + token())).build();
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw ServerRefusedException.of(request.uri(), response.statusCode(), response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw unanswered(request, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStartException("The server was not waited for", e);
        }
    }

    /**
     * Asks for what is too large to be held.
     *
     * @return the answer as it comes, to be closed
     * @throws CannotStartException if the server does not answer
     * @throws ServerRefusedException if it refuses
     */
    public InputStream open(String path) {
        var request = HttpRequest.newBuilder(URI.create(address() + path)).header("Authorization", "Bearer " + token()).build();
        try {
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            if (response.statusCode() >= 300) {
                try (var body = response.body()) {
                    throw ServerRefusedException.of(request.uri(), response.statusCode(), new String(body.readNBytes(10_000), StandardCharsets.UTF_8));
                }
            }
            return response.body();
        } catch (IOException e) {
            throw unanswered(request, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStartException("The server was not waited for", e);
        }
    }

    private static CannotStartException unanswered(HttpRequest request, IOException reason) {
        return new CannotStartException("The data directory is in use, but its server does not answer at %s (%s): wait until it has started, or end it."
                .formatted(request.uri(), reason.getMessage() == null ? "no connection" : reason.getMessage()), reason);
    }

    private String token() {
        if (configuredToken != null && !configuredToken.isBlank()) {
            return configuredToken.strip();
        }
        Path file = data.file(TOKEN);
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CannotStartException("The token of the server that holds the data directory cannot be read from %s (%s): give the command the same --incident-graph.token=<token> as the server, or run it as the user who may read that file."
                    .formatted(file, e instanceof NoSuchFileException ? "there is no such file" : e.getMessage()), e);
        }
    }

    private String address() {
        Path file = data.file(ADDRESS);
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CannotStartException("The data directory is in use by a process that has left no " + file
                    + ": wait until the server has started, or end that process.", e);
        }
    }

}
