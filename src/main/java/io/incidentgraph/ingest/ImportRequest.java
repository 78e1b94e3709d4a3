package io.incidentgraph.ingest;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be imported, and how.
 *
 * @param dryRun everything is read and checked, and nothing is written
 * @param full null unless the sources are all that there is, so that what earlier imports had and they have not is told; the name
 *        by which such imports know each other, empty for all imports of the same formats
 */
public record ImportRequest(List<Source> sources, boolean dryRun, @Nullable String full) {

    public ImportRequest {
        sources = List.copyOf(sources);
    }

    public ImportRequest(List<Source> sources, boolean dryRun) {
        this(sources, dryRun, null);
    }

    /**
     * A file or directory.
     *
     * @param name what reports call it
     */
    public record Source(Path path, String name) {

        public static Source of(Path path) {
            return new Source(path, path.toString());
        }

    }

    List<Path> paths() {
        return sources.stream().map(Source::path).toList();
    }

    String origin() {
        return String.join(", ", sources.stream().map(Source::name).toList());
    }

}
