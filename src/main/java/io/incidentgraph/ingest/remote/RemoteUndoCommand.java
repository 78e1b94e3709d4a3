package io.incidentgraph.ingest.remote;

import io.incidentgraph.ExitStatus;
import io.incidentgraph.RemoteCommand;
import io.incidentgraph.Task;
import io.incidentgraph.remote.ServerOfTheDataDirectory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Lets the running server take a run back. */
class RemoteUndoCommand implements RemoteCommand {

    private final ServerOfTheDataDirectory server;

    RemoteUndoCommand(ServerOfTheDataDirectory server) {
        this.server = server;
    }

    @Override
    public Task task() {
        return Task.UNDO;
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 1) {
            System.err.println("undo needs the run to take back: undo RUN. The query importRuns lists them.");
            return ExitStatus.WRONG_USAGE;
        }
        var run = URLEncoder.encode(arguments.getFirst(), StandardCharsets.UTF_8).replace("+", "%20");
        var answer = JsonMapper.shared().readTree(server.send("/import/runs/" + run, request -> request.DELETE()));
        System.out.println(answer.path("records").asLong() + " records were taken back.");
        return ExitStatus.DONE;
    }

}
