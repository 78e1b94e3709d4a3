package io.incidentgraph.ingest;

import io.incidentgraph.CannotStartException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind {@code import} on the command line.
 *
 * @param full null unless the files are all that their source has; its name, which may be empty
 * @param wrong why it cannot be followed; null if it can
 */
public record ImportOptions(List<Path> paths, boolean dryRun, @Nullable String full, @Nullable String wrong) {

    private static final String DRY_RUN = "--dry-run";

    private static final Pattern FULL = Pattern.compile("--full(?:=(.*))?");

    public static ImportOptions of(List<String> arguments) {
        var files = arguments.stream().filter(word -> !word.startsWith("--")).map(Path::of).toList();
        boolean dryRun = arguments.contains(DRY_RUN);
        var full = arguments.stream().map(FULL::matcher).filter(Matcher::matches).map(found -> Objects.requireNonNullElse(found.group(1), "")).findFirst();
        return new ImportOptions(files, dryRun, full.orElse(null), wrong(arguments, files));
    }

    private static @Nullable String wrong(List<String> arguments, List<Path> files) {
        var other = arguments.stream().filter(word -> word.startsWith("--") && !word.equals(DRY_RUN) && !FULL.matcher(word).matches()).findFirst();
        return other.map(word -> word + ": --dry-run takes no value").orElse(
                files.isEmpty() ? "import needs the files or directories to import: import FILE..." : null);
    }

    ImportRequest request() {
        return new ImportRequest(paths.stream().map(ImportRequest.Source::of).toList(), dryRun, full);
    }

    /** @throws CannotStartException if one of the files is not there, may not be read, or can be read only once */
    public void requireReadable() {
        for (var path : paths) {
            if (!Files.isReadable(path)) {
                throw new CannotStartException(path + " cannot be read: name a file or directory that is there, and that you may read.");
            }
            if (!Files.isRegularFile(path) && !Files.isDirectory(path)) {
                throw new CannotStartException(path + " is neither a file nor a directory: write what comes from it to a file first, since a source is read more than once.");
            }
        }
    }

}
