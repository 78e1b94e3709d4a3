package io.incidentgraph.database;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** What went wrong, in the few words that fit into a line. */
final class Reasons {

    private Reasons() {
    }

    static String of(Throwable failure) {
        return switch (failure) {
            case AccessDeniedException _ -> "permission denied";
            case NoSuchFileException ex -> ex.getFile() + " cannot be created";
            case FileAlreadyExistsException ex -> ex.getFile() + " is not a directory";
            case FileSystemException ex when ex.getReason() != null -> ex.getReason();
            default -> firstLine(failure);
        };
    }

    /** The failure itself or the nearest of its causes that is of the given type. */
    static <T extends Throwable> @Nullable T find(Class<T> type, Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
        }
        return null;
    }

    static Throwable deepest(Throwable failure) {
        Throwable at = failure;
        while (at.getCause() != null) {
            at = at.getCause();
        }
        return at;
    }

    private static String firstLine(Throwable failure) {
        String message = failure.getMessage();
        return (message != null) ? message.lines().findFirst().orElse("").replaceFirst("\\.$", "") : failure.getClass().getSimpleName();
    }

}
