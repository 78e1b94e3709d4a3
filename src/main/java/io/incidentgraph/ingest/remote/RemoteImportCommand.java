package io.incidentgraph.ingest.remote;

import io.incidentgraph.CannotStartException;
import io.incidentgraph.RemoteCommand;
import io.incidentgraph.ingest.ImportOptions;
import io.incidentgraph.ingest.ImportStatus.State;
import io.incidentgraph.ingest.ImportStatus;
import io.incidentgraph.ingest.ImportingCommand;
import io.incidentgraph.ingest.ProgressDisplay;
import io.incidentgraph.ingest.source.Sources;
import io.incidentgraph.remote.Multipart;
import io.incidentgraph.remote.ServerOfTheDataDirectory;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Sends files to the running server and shows how far it is with them. */
class RemoteImportCommand extends ImportingCommand implements RemoteCommand {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final long PAUSE = 250;

    private final ServerOfTheDataDirectory server;

    RemoteImportCommand(ServerOfTheDataDirectory server) {
        this.server = server;
    }

    @Override
    protected ImportStatus doImport(ImportOptions options, ProgressDisplay progress) {
        try {
            var status = send(options);
            while (status.state() == State.WAITING || status.state() == State.RUNNING) {
                Thread.sleep(PAUSE);
                status = read(server.send("/import/" + status.job(), request -> request.GET()));
                progress.show(status);
            }
            return ended(status);
        } catch (IOException e) {
            throw new CannotStartException("The files cannot be sent: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStartException("The server goes on with the import, which is not waited for", e);
        }
    }

    private ImportStatus send(ImportOptions options) throws IOException {
        try (var body = new Multipart()) {
            for (var path : options.paths()) {
                add(path, body);
            }
            return read(server.send("/import?dryRun=" + options.dryRun() + full(options.full()),
                    request -> request.header("Content-Type", body.contentType()).POST(body.body())));
        }
    }

    /** A directory goes as an archive, and archives in it beside it: within an archive they would not be opened. */
    private static void add(Path path, Multipart body) throws IOException {
        if (!Files.isDirectory(path)) {
            body.add(path);
            return;
        }
        var plain = new ArrayList<Path>();
        var archives = new ArrayList<Path>();
        for (var file : Sources.files(path)) {
            (Sources.isArchive(file) ? archives : plain).add(file);
        }
        if (archives.isEmpty() || !plain.isEmpty()) {
            body.add(path, plain);
        }
        for (var archive : archives) {
            body.add(archive);
        }
    }

    private static String full(@Nullable String name) {
        return name == null ? "" : "&full=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    private static ImportStatus read(String answer) {
        return JSON.readValue(answer, ImportStatus.class);
    }

    private static ImportStatus ended(ImportStatus status) {
        if (status.state() == State.FAILED) {
            throw new CannotStartException(String.valueOf(status.failure()));
        }
        return status;
    }

}
