package io.incidentgraph.ingest;

import org.jspecify.annotations.Nullable;

/** An import could not be ended. What was written holds; the same import begun again goes on from there. */
public class ImportFailedException extends RuntimeException {

    ImportFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

}
