package io.incidentgraph.export;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Standard output, a pipe or a device: what was written is gone.
 *
 * @param stays whether it is open for others, too
 */
record OpenStream(OutputStream out, boolean stays) implements Destination {

    private static final int SIZE = 1 << 16;

    /** Not {@link System#out}, which would not say that nobody reads on. */
    static OpenStream standardOutput() {
        return new OpenStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), SIZE), true);
    }

    static OpenStream to(Path path) throws IOException {
        return new OpenStream(new BufferedOutputStream(new FileOutputStream(path.toFile()), SIZE), false);
    }

    @Override
    public boolean isFile() {
        return false;
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (!stays) {
            out.close();
        }
    }

}
