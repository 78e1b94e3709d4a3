package io.incidentgraph.ingest;

import io.incidentgraph.CannotStartException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind {@code import} on the command line.
 *
 * @param wrong why it cannot be followed; null if it can
 */
public record ImportOptions(List<Path> paths, boolean dryRun, @Nullable String wrong) {

    private static final String DRY_RUN = "--dry-run";

    public static ImportOptions of(List<String> arguments) {
        var files = arguments.stream().filter(word -> !word.startsWith("--")).map(Path::of).toList();
        var other = arguments.stream().filter(word -> word.startsWith("--") && !word.equals(DRY_RUN)).findFirst();
        String wrong = other.map(word -> word + ": --dry-run takes no value").orElse(
                files.isEmpty() ? "import needs the files or directories to import: import FILE..." : null);
        return new ImportOptions(files, arguments.contains(DRY_RUN), wrong);
    }

    ImportRequest request() {
        return new ImportRequest(paths.stream().map(ImportRequest.Source::of).toList(), dryRun);
    }

    /** @throws CannotStartException if one of the files is not there, or may not be read */
    public void requireReadable() {
        paths.stream().filter(path -> !Files.isReadable(path)).findFirst().ifPresent(path -> {
            throw new CannotStartException(path + " cannot be read: name a file or directory that is there, and that you may read.");
        });
    }

}
