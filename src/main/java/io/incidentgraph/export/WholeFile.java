package io.incidentgraph.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is there when all of it is: written under another name beside it, and renamed at the end. */
final class WholeFile implements AutoCloseable {

    private final Path file;

    private final Path temporary;

    private final OutputStream out;

    WholeFile(Path file) throws IOException {
        this.file = file.toAbsolutePath();
        this.temporary = Files.createTempFile(this.file.getParent(), "." + this.file.getFileName(), ".part");
        this.out = new BufferedOutputStream(Files.newOutputStream(temporary));
    }

    OutputStream out() {
        return out;
    }

    /** Makes it appear, in place of what was there. */
    void finish() throws IOException {
        out.close();
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        catch (AtomicMoveNotSupportedException ex) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes what was not finished. */
    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(temporary);
    }

}
