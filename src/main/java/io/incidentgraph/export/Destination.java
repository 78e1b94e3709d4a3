package io.incidentgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where an export goes. */
interface Destination extends AutoCloseable {

    /** The name of standard output. */
    String STANDARD_OUTPUT = "-";

    /** @param name that of a file, of a pipe or a device, or {@link #STANDARD_OUTPUT} */
    static Destination of(String name) throws IOException {
        if (name.equals(STANDARD_OUTPUT)) {
            return OpenStream.standardOutput();
        }
        var path = Path.of(name);
        return Files.exists(path) && !Files.isRegularFile(path) ? OpenStream.to(path) : new WholeFile(path);
    }

    /** Whether it is a file, so that another one can lie beside it. */
    boolean isFile();

    OutputStream out();

    /** Gives away what is left; a file appears, in place of what was there. */
    void finish() throws IOException;

    /** Removes what was not finished, where that can be. */
    @Override
    void close() throws IOException;

}
