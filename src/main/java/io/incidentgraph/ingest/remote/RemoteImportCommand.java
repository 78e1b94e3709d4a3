package io.incidentgraph.ingest.remote;

import io.incidentgraph.CannotStartException;
import io.incidentgraph.Command;
import io.incidentgraph.ExitStatus;
import io.incidentgraph.Task;
import io.incidentgraph.ingest.ImportOptions;
import io.incidentgraph.ingest.ImportStatus;
import io.incidentgraph.ingest.ImportStatus.State;
import io.incidentgraph.ingest.ProgressDisplay;
import io.incidentgraph.ingest.ReportText;
import java.io.IOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Sends files to the running server and shows how far it is with them. */
class RemoteImportCommand implements Command {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final long PAUSE = 250;

    private final ServerOfTheDataDirectory server;

    RemoteImportCommand(ServerOfTheDataDirectory server) {
        this.server = server;
    }

    @Override
    public Task task() {
        return Task.IMPORT;
    }

    @Override
    public int run(List<String> arguments) {
        var options = ImportOptions.of(arguments);
        if (options.wrong() != null) {
            System.err.println(options.wrong());
            return ExitStatus.WRONG_USAGE;
        }
        options.requireReadable();
        try (var progress = ProgressDisplay.onTerminal()) {
            var status = send(options);
            while (status.state() == State.WAITING || status.state() == State.RUNNING) {
                Thread.sleep(PAUSE);
                status = read(server.send("/import/" + status.job(), request -> request.GET()));
                progress.show(status);
            }
            progress.close();
            return report(status, options.dryRun());
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
                body.add(path);
            }
            return read(server.send("/import?dryRun=" + options.dryRun(),
                    request -> request.header("Content-Type", body.contentType()).POST(body.body())));
        }
    }

    private static ImportStatus read(String answer) {
        return JSON.readValue(answer, ImportStatus.class);
    }

    private static int report(ImportStatus status, boolean dryRun) {
        if (status.state() == State.FAILED) {
            throw new CannotStartException(String.valueOf(status.failure()));
        }
        System.out.println(ReportText.of(status, dryRun));
        return status.rejected() == 0 ? ExitStatus.DONE : ExitStatus.DONE_WITH_REJECTS;
    }

}
