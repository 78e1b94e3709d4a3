package io.incidentgraph.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files that were sent, in a directory of their own until they are imported. A file beside them tells their names; it is
 * written last, so that an upload that was cut off is not taken for a whole one.
 */
public final class Upload {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String MANIFEST = "manifest.json";

    private record Manifest(List<String> names, boolean dryRun, @Nullable String full) {
    }

    private final Path directory;

    private final List<String> names = new ArrayList<>();

    private Upload(Path directory) {
        this.directory = directory;
    }

    /** An empty one. */
    static Upload create(Path directory) throws IOException {
        return new Upload(Files.createDirectories(directory));
    }

    String id() {
        return String.valueOf(directory.getFileName());
    }

    /** What was sent as a file. */
    @FunctionalInterface
    public interface Content {

        void writeTo(Path file) throws IOException;

    }

    /** @param name what reports call it */
    public void add(String name, Content content) throws IOException {
        content.writeTo(file(names.size()));
        names.add(name.isBlank() ? "upload" : name);
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }

    ImportRequest complete(boolean dryRun, @Nullable String full) throws IOException {
        var manifest = new Manifest(names, dryRun, full);
        Files.writeString(directory.resolve(MANIFEST), JSON.writeValueAsString(manifest));
        return request(manifest);
    }

    /** The request of an upload that was complete and whose import was not. */
    static ImportRequest read(Path directory) throws IOException {
        try {
            return new Upload(directory).request(JSON.readValue(directory.resolve(MANIFEST), Manifest.class));
        } catch (JacksonException e) {
            throw new IOException("It is not complete", e);
        }
    }

    static void delete(Path directory) {
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void delete() {
        delete(directory);
    }

    private ImportRequest request(Manifest manifest) {
        var sources = new ArrayList<ImportRequest.Source>();
        for (int i = 0; i < manifest.names().size(); i++) {
            sources.add(new ImportRequest.Source(file(i), manifest.names().get(i)));
        }
        return new ImportRequest(sources, manifest.dryRun(), manifest.full());
    }

    private Path file(int number) {
        return directory.resolve("file-" + number);
    }

}
