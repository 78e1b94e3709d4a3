package io.incidentgraph.export;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * A file that is there when all of it is: written under another name beside it, and renamed at the end. Nothing is left of one
 * that was not finished, unless the program is killed.
 */
final class WholeFile implements Destination {

    private static final int SIZE = 1 << 16;

    private final Path file;

    private final Path temporary;

    private final FileOutputStream written;

    private final OutputStream out;

    WholeFile(Path file) throws IOException {
        this.file = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        this.temporary = this.file.resolveSibling(".%s.%s.part".formatted(this.file.getFileName(), UUID.randomUUID()));
        this.written = new FileOutputStream(temporary.toFile());
        temporary.toFile().deleteOnExit();
        this.out = new BufferedOutputStream(written, SIZE);
    }

    @Override
    public boolean isFile() {
        return true;
    }

    @Override
    public OutputStream out() {
        return out;
    }

    /** All of it is on the disk before it has its name. */
    @Override
    public void finish() throws IOException {
        out.flush();
        written.getFD().sync();
        out.close();
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        catch (AtomicMoveNotSupportedException ex) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        try (written) {
            Files.deleteIfExists(temporary);
        }
    }

}
