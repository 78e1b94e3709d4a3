package io.incidentgraph.ingest;

import java.nio.file.Path;
import java.util.List;

/**
 * What is to be imported, and how.
 *
 * @param dryRun everything is read and checked, and nothing is written
 */
public record ImportRequest(List<Source> sources, boolean dryRun) {

    public ImportRequest {
        sources = List.copyOf(sources);
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
