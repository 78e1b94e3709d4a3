package io.incidentgraph.ingest.source;

import io.incidentgraph.FilesBelow;
import io.incidentgraph.ingest.read.Position;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Finds the documents in files and directories. Compression is recognized from the content, whatever the name says. */
public final class Sources {

    /** Takes what is found. */
    public interface Visitor {

        /** Called in a fixed order; the document can be opened until the call returns. */
        void document(SourceDocument document) throws IOException;

        void unreadable(Position position, String reason);

    }

    private static final int GZIP = 0x1F8B;

    private static final int ZIP = 0x504B;

    private final SourceLimits limits;

    private final Visitor visitor;

    private final ReadBytes bytes;

    public Sources(SourceLimits limits, ReadBytes bytes, Visitor visitor) {
        this.limits = limits;
        this.bytes = bytes;
        this.visitor = visitor;
    }

    /**
     * @param path a file, or a directory whose files are taken in the order of their names, hidden ones left out
     * @param name what positions and reports call it
     */
    public void visit(Path path, String name) throws IOException {
        if (Files.isDirectory(path)) {
            var files = files(path);
            if (files.isEmpty()) {
                visitor.unreadable(Position.of(name), "It holds no files but hidden ones");
            }
            for (var file : files) {
                file(file, name + "/" + path.relativize(file).toString().replace('\\', '/'));
            }
        } else {
            file(path, name);
        }
    }

    /** The bytes of all files as they lie there, for progress. */
    public static long size(List<Path> paths) throws IOException {
        long size = 0;
        for (var path : paths) {
            for (var file : files(path)) {
                size += Files.size(file);
            }
        }
        return size;
    }

    /** The files of a directory in the order in which they are visited, hidden ones left out, or the file itself. */
    public static List<Path> files(Path directory) throws IOException {
        return Files.isDirectory(directory) ? FilesBelow.of(directory) : List.of(directory);
    }

    private static boolean hidden(Path relative) {
        for (var part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private void file(Path file, String name) {
        try {
            switch (magic(file)) {
                case ZIP -> archive(file, name);
                case GZIP -> visitor.document(SourceDocument.of(name, () -> gunzip(bytes.of(file)), limits));
                default -> visitor.document(SourceDocument.of(name, () -> bytes.of(file), limits));
            }
        } catch (IOException e) {
            unreadable(name, e);
        }
        bytes.finished();
    }

    private void unreadable(String name, IOException e) {
        visitor.unreadable(Position.of(name), "It cannot be read: " + (e.getMessage() == null ? e.toString() : e.getMessage()));
    }

    private InputStream gunzip(InputStream compressed) throws IOException {
        return new ExpansionLimit(new GZIPInputStream(compressed, 1 << 16), bytes::current, limits.expansion());
    }

    /** Whether a file is read as an archive. */
    public static boolean isArchive(Path file) throws IOException {
        return magic(file) == ZIP;
    }

    private static int magic(Path file) throws IOException {
        try (var input = Files.newInputStream(file)) {
            return input.read() << 8 | input.read();
        }
    }

    private void archive(Path file, String name) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            if (archive.size() > limits.archiveEntries()) {
                throw new IOException("it has %,d files; at most %,d are read".formatted(archive.size(), limits.archiveEntries()));
            }
            var entries = archive.stream().filter(entry -> !entry.isDirectory() && !hidden(Path.of(entry.getName())))
                    .sorted(Comparator.comparing(ZipEntry::getName)).toList();
            if (entries.isEmpty()) {
                visitor.unreadable(Position.of(name), "It holds no files but hidden ones");
            }
            for (var entry : entries) {
                entry(name, archive, entry);
                bytes.add(entry.getCompressedSize());
            }
        }
    }

    private void entry(String outer, ZipFile archive, ZipEntry entry) {
        String name = outer + "!/" + entry.getName();
        try {
            visitor.document(SourceDocument.of(name, () -> open(archive, entry), limits));
        } catch (IOException e) {
            unreadable(name, e);
        }
    }

    /** A file of an archive, which may be compressed itself; an archive in an archive is not opened. */
    private InputStream open(ZipFile archive, ZipEntry entry) throws IOException {
        var limited = new BufferedInputStream(new ExpansionLimit(archive.getInputStream(entry), entry::getCompressedSize, limits.expansion()), 1 << 16);
        limited.mark(2);
        int magic = limited.read() << 8 | limited.read();
        limited.reset();
        if (magic == ZIP) {
            limited.close();
            throw new IOException("archives within archives are not opened: unpack the outer one");
        }
        return magic == GZIP ? new ExpansionLimit(new GZIPInputStream(limited, 1 << 16), entry::getCompressedSize, limits.expansion()) : limited;
    }

}
