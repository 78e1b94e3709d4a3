package io.incidentgraph.ingest.remote;

import io.incidentgraph.ExitStatus;
import io.incidentgraph.RemoteCommand;
import io.incidentgraph.Task;
import io.incidentgraph.remote.RemoteGraphQl;
import io.incidentgraph.remote.ServerOfTheDataDirectory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Lets the running server take a run back. */
class RemoteUndoCommand implements RemoteCommand {

    private static final String NEWEST = "{ importRuns(sort: [{startedAt: DESC}], limit: 20) { id origin } }";

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
            System.err.println("undo needs the run to take back: undo RUN. The newest runs:");
            new RemoteGraphQl(server).ask(NEWEST, Map.of()).at("/data/importRuns")
                    .forEach(run -> System.err.println("  %s  %s".formatted(run.path("id").asString(""), run.path("origin").asString(""))));
            return ExitStatus.WRONG_USAGE;
        }
        var run = URLEncoder.encode(arguments.getFirst(), StandardCharsets.UTF_8).replace("+", "%20");
        var answer = JsonMapper.shared().readTree(server.send("/import/runs/" + run, request -> request.DELETE()));
        System.out.printf(Locale.ROOT, "%,d records were taken back.%n", answer.path("records").asLong());
        return ExitStatus.DONE;
    }

}
