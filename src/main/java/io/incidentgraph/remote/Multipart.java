package io.incidentgraph.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as the body of a request, read while they are sent. */
public final class Multipart implements AutoCloseable {

    /** So that the same files are the same source, by which an interrupted import is known again. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final Pattern NOT_IN_HEADERS = Pattern.compile("[\"\\p{Cntrl}]");

    private final String boundary = "part-" + UUID.randomUUID();

    private final List<BodyPublisher> parts = new ArrayList<>();

    private final List<Path> temporary = new ArrayList<>();

    /** A file. */
    public void add(Path file) throws IOException {
        add(file.toString(), BodyPublishers.ofFile(file));
    }

    /** Some files of a directory, as an archive. */
    public void add(Path directory, List<Path> files) throws IOException {
        add(directory.toString(), BodyPublishers.ofFile(archive(directory, files)));
    }

    /** What comes from an open stream, which whoever opened it closes; the request can be sent once. */
    public void add(String name, InputStream content) {
        add(name, BodyPublishers.ofInputStream(() -> content));
    }

    private void add(String name, BodyPublisher content) {
        parts.add(text("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                .formatted(boundary, NOT_IN_HEADERS.matcher(name).replaceAll("'"))));
        parts.add(content);
        parts.add(text("\r\n"));
    }

    public String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    public BodyPublisher body() {
        var all = new ArrayList<>(parts);
        all.add(text("--" + boundary + "--\r\n"));
        return BodyPublishers.concat(all.toArray(BodyPublisher[]::new));
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text);
    }

    private Path archive(Path directory, List<Path> files) throws IOException {
        var archive = Files.createTempFile("incident-graph", ".zip");
        temporary.add(archive);
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (var file : files) {
                var entry = new ZipEntry(directory.relativize(file).toString().replace('\\', '/'));
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                Files.copy(file, (OutputStream) zip);
                zip.closeEntry();
            }
        }
        return archive;
    }

    @Override
    public void close() throws IOException {
        for (var file : temporary) {
            Files.deleteIfExists(file);
        }
    }

}
