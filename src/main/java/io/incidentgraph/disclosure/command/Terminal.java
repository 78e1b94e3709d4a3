package io.incidentgraph.disclosure.command;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a command reads from and writes to.
 *
 * @param out in UTF-8 whatever the locale, for programs that read it
 * @param colour whether to write colours
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean colour) {

    static Terminal ofProcess() {
        return new Terminal(new FileInputStream(FileDescriptor.in), stream(FileDescriptor.out), stream(FileDescriptor.err), System.getenv("NO_COLOR") == null);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

}
