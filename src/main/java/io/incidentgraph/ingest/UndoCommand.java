package io.incidentgraph.ingest;

import io.incidentgraph.Command;
import io.incidentgraph.ExitStatus;
import io.incidentgraph.Task;
import io.incidentgraph.graph.ImportRuns;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Takes back the run that is named on the command line, or lists the runs. */
@Component
class UndoCommand implements Command {

    private static final int LISTED = 20;

    private final ImportUndo undo;

    private final ImportRuns runs;

    UndoCommand(ImportUndo undo, ImportRuns runs) {
        this.undo = undo;
        this.runs = runs;
    }

    @Override
    public Task task() {
        return Task.UNDO;
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 1) {
            System.err.println("undo needs the run to take back: undo RUN. The newest runs:");
            runs.newest(LISTED).forEach(run -> System.err.printf(Locale.ROOT, "  %s  %s%n", run.get("id"), run.get("origin")));
            return ExitStatus.WRONG_USAGE;
        }
        System.out.printf(Locale.ROOT, "%,d records were taken back.%n", undo.undo(arguments.getFirst()));
        return ExitStatus.DONE;
    }

}
