package io.incidentgraph.database;

import io.incidentgraph.CannotStartException;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.beans.factory.DisposableBean;

/** The embedded server on its way: it starts in a thread of its own while the rest of the program is put together. */
final class StartingServer implements DisposableBean {

    private final DatabaseSettings settings;

    private final DataDirectory directory;

    private final FutureTask<EmbeddedServer> start;

    private final boolean template;

    private StartingServer(DatabaseSettings settings, DatabaseTemplate beginning, boolean template) {
        this.settings = settings;
        this.template = template;
        this.directory = EmbeddedServer.claim(settings);
        this.start = new FutureTask<>(() -> EmbeddedServer.start(settings, beginning, this.directory));
    }

    /**
     * Takes hold of the data directory, and returns while the server starts.
     *
     * @param beginning what a new data directory begins with
     * @param template whether this one is left as such a beginning for others
     * @throws CannotStartException if the directory or the Bolt port is not to be had
     */
    static StartingServer begin(DatabaseSettings settings, DatabaseTemplate beginning, boolean template) {
        StartingServer starting = new StartingServer(settings, beginning, template);
        Thread.ofPlatform().name("neo4j-start").start(starting.start);
        return starting;
    }

    /**
     * The server, as soon as it answers.
     *
     * @throws CannotStartException if it did not start
     */
    EmbeddedServer await() {
        try {
            return this.start.get();
        }
        catch (ExecutionException ex) {
            throw StartFailure.of(Objects.requireNonNull(ex.getCause()), this.settings, this.directory);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new CannotStartException("The start was interrupted while Neo4j started", ex);
        }
    }

    /** Where the server answers, or will: known before it does unless its port is any free one. */
    URI uri() {
        return this.settings.knowsAddress() ? EmbeddedServer.uri(this.settings.boltPort()) : await().uri();
    }

    PasswordFile passwordFile() {
        return this.directory.passwordFile();
    }

    /** Waits for the start, which cannot be broken off, and ends the server. */
    @Override
    public void destroy() {
        try {
            EmbeddedServer server = await();
            if (this.template) {
                server.forgetPassword();
            }
            server.close();
        }
        catch (CannotStartException ex) {
            this.directory.close();
        }
    }

}
