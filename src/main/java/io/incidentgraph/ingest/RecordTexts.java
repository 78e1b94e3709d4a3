package io.incidentgraph.ingest;

import io.incidentgraph.database.DataFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Service;

/** Imports records that come as a text and not as a file. */
@Service
public class RecordTexts {

    private final Importer importer;

    private final DataFiles data;

    RecordTexts(Importer importer, DataFiles data) {
        this.importer = importer;
        this.data = data;
    }

    /** As {@link Importer#run}, with the text as the only source. */
    public ImportReport run(String text, boolean dryRun) {
        try {
            Path file = Files.createTempFile(data.directory(), "records", ".txt");
            try {
                Files.writeString(file, text);
                return importer.run(new ImportRequest(List.of(new ImportRequest.Source(file, "records")), dryRun), _ -> {
                });
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new ImportFailedException("The records cannot be kept in " + data.directory() + ": " + e.getMessage(), e);
        }
    }

}
