package io.incidentgraph.ingest;

import io.incidentgraph.CannotStartException;
import io.incidentgraph.Command;
import io.incidentgraph.ExitStatus;
import io.incidentgraph.Task;
import java.util.List;

/** What importing looks like on the command line, whoever does it. */
public abstract class ImportingCommand implements Command {

    @Override
    public final Task task() {
        return Task.IMPORT;
    }

    @Override
    public final int check(List<String> arguments) {
        var options = ImportOptions.of(arguments);
        if (options.wrong() != null) {
            System.err.println(options.wrong());
            return ExitStatus.WRONG_USAGE;
        }
        options.requireReadable();
        return ExitStatus.DONE;
    }

    @Override
    public final int run(List<String> arguments) {
        var options = ImportOptions.of(arguments);
        try (var progress = ProgressDisplay.onTerminal()) {
            var status = doImport(options, progress);
            progress.close();
            System.out.println(ReportText.of(status, options.dryRun()));
            return status.rejected() == 0 ? ExitStatus.DONE : ExitStatus.DONE_WITH_REJECTS;
        }
    }

    /**
     * Imports, and returns when all is done.
     *
     * @throws CannotStartException if it cannot be ended
     */
    protected abstract ImportStatus doImport(ImportOptions options, ProgressDisplay progress);

}
