package io.incidentgraph.remote;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as the body of a request, read while they are sent. A directory goes as an archive. */
public final class Multipart implements AutoCloseable {

    private final String boundary = "part-" + UUID.randomUUID();

    private final List<BodyPublisher> parts = new ArrayList<>();

    private final List<Path> temporary = new ArrayList<>();

    /** A file, or a directory as an archive. */
    public void add(Path path) throws IOException {
        add(path.toString(), BodyPublishers.ofFile(Files.isDirectory(path) ? archive(path) : path));
    }

    /** What is no file. */
    public void add(String name, byte[] content) {
        add(name, BodyPublishers.ofByteArray(content));
    }

    private void add(String name, BodyPublisher content) {
        parts.add(text("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                .formatted(boundary, name.replace('"', '\''))));
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

    private Path archive(Path directory) throws IOException {
        var file = Files.createTempFile("incident-graph", ".zip");
        temporary.add(file);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file)); Stream<Path> found = Files.walk(directory)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (var each : found.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(directory.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, (OutputStream) zip);
                zip.closeEntry();
            }
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        for (var file : temporary) {
            Files.deleteIfExists(file);
        }
    }

}
