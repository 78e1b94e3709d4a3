package io.incidentgraph.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and directories that nobody but their owner may read, where the file system knows owners. */
final class OwnerOnly {

    private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private OwnerOnly() {
    }

    static void createDirectories(Path directory) throws IOException {
        Files.createDirectories(directory, rights("rwx------"));
    }

    /** Creates the file with the given content; fails if it exists. */
    static void write(Path file, String content) throws IOException {
        Files.createFile(file, rights("rw-------"));
        Files.writeString(file, content, StandardOpenOption.TRUNCATE_EXISTING);
    }

    private static FileAttribute<?>[] rights(String rights) {
        return POSIX
                ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights)) }
                : new FileAttribute<?>[0];
    }

}
