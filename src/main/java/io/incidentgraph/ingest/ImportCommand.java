package io.incidentgraph.ingest;

import io.incidentgraph.CannotStartException;
import io.incidentgraph.Command;
import io.incidentgraph.ExitStatus;
import io.incidentgraph.Task;
import java.util.List;
import org.springframework.stereotype.Component;

/** Imports the files that are named on the command line. */
@Component
class ImportCommand implements Command {

    private final Importer importer;

    ImportCommand(Importer importer) {
        this.importer = importer;
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
            var report = importer.run(options.request(), progress);
            progress.close();
            System.out.println(ReportText.of(ImportStatus.of(report), options.dryRun()));
            return report.counts().of(ImportCounts.Kind.REJECTED) == 0 ? ExitStatus.DONE : ExitStatus.DONE_WITH_REJECTS;
        } catch (ImportFailedException e) {
            throw new CannotStartException(String.valueOf(e.getMessage()), e);
        }
    }

}
