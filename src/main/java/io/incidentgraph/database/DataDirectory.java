package io.incidentgraph.database;

import io.incidentgraph.CannotStartException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The directory of the embedded server, held by a lock so that no two processes write to it. */
final class DataDirectory implements AutoCloseable {

    /** The file whose lock its user holds. */
    static final String LOCK = "lock";

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Creates the directory if it is missing, readable by its owner only, and locks it.
     *
     * @throws CannotStartException if it cannot be written to or another process holds it
     */
    static DataDirectory open(Path configured) {
        Path path = configured.toAbsolutePath().normalize();
        try {
            OwnerOnly.createDirectories(path);
            return new DataDirectory(path, lock(path));
        }
        catch (IOException ex) {
            throw new CannotStartException("The data directory " + path + " cannot be written to (" + Reasons.of(ex)
                    + "): change its owner or rights, or name another one with --incident-graph.data=<directory>.", ex);
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            channel.close();
            throw new CannotStartException("The data directory " + path + " is in use by another Incident Graph:"
                    + " end that one, or name another directory with --incident-graph.data=<directory>.");
        }
        return channel;
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        }
        catch (OverlappingFileLockException ex) {
            return false;
        }
    }

    Path path() {
        return this.path;
    }

    /** The server's own home directory within this one. */
    Path neo4jHome() {
        return this.path.resolve("neo4j");
    }


    PasswordFile passwordFile() {
        return new PasswordFile(this.path.resolve("neo4j-password"));
    }

    @Override
    public void close() {
        try {
            this.lock.close();
        }
        catch (IOException ex) {
            throw new IllegalStateException("The lock of " + this.path + " cannot be released", ex);
        }
    }

}
