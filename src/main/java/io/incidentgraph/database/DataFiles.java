package io.incidentgraph.database;

import io.incidentgraph.CannotStartException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The program's own files beside the database, in the data directory. */
public final class DataFiles {

    private final Path directory;

    DataFiles(Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    /** Where the file of this name is or would be. */
    public Path file(String name) {
        return this.directory.resolve(name);
    }

    /**
     * The directory, made if it is missing, readable by its owner only.
     *
     * @throws CannotStartException if it cannot be made
     */
    public Path directory() {
        try {
            OwnerOnly.createDirectories(this.directory);
            return this.directory;
        }
        catch (IOException ex) {
            throw new CannotStartException("The data directory " + this.directory + " cannot be written to (" + Reasons.of(ex)
                    + "): change its owner or rights, or name another one with --incident-graph.data=<directory>.", ex);
        }
    }

    /** Creates a file that nobody but its owner can read; fails if it exists. */
    public Path create(String name, String content) throws IOException {
        directory();
        OwnerOnly.write(file(name), content);
        return file(name);
    }

    /** Writes a file that nobody but its owner can read in place of the one that may be there. */
    public Path replace(String name, String content) throws IOException {
        Files.deleteIfExists(file(name));
        return create(name, content);
    }

    /** Whether another process holds the directory. */
    public boolean inUse() {
        Path lock = file(DataDirectory.LOCK);
        if (!Files.exists(lock)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE); FileLock held = channel.tryLock()) {
            return held == null;
        }
        catch (OverlappingFileLockException ex) {
            return false;
        }
        catch (IOException ex) {
            throw new CannotStartException("Whether " + this.directory + " is in use cannot be told (" + Reasons.of(ex)
                    + "): change its owner or rights, or name another one with --incident-graph.data=<directory>.", ex);
        }
    }

}
