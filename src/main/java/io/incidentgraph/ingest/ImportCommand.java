package io.incidentgraph.ingest;

import io.incidentgraph.CannotStartException;
import org.springframework.stereotype.Component;

/** Imports the files that are named on the command line. */
@Component
class ImportCommand extends ImportingCommand {

    private final Importer importer;

    ImportCommand(Importer importer) {
        this.importer = importer;
    }

    @Override
    protected ImportStatus doImport(ImportOptions options, ProgressDisplay progress) {
        try {
            return ImportStatus.of(importer.run(options.request(), progress));
        } catch (ImportFailedException e) {
            throw new CannotStartException(String.valueOf(e.getMessage()), e);
        }
    }

}
