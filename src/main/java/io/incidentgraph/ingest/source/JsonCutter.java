package io.incidentgraph.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts JSON at the brackets: the elements of arrays, and values that follow each other. What is wrong inside an element is
 * left to whoever reads it, so that one bad element does not take the others with it. Where each value stands on a line of
 * its own (JSON lines), a line is an element whatever its brackets say.
 */
final class JsonCutter implements RawElements {

    private enum Mode {
        START, VALUES, ARRAY, LINES, END
    }

    private final JsonScan scan;

    private Mode mode = Mode.START;

    JsonCutter(String document, InputStream input, int largest) {
        this.scan = new JsonScan(document, input, largest);
    }

    @Override
    public @Nullable Raw next() throws IOException {
        if (mode == Mode.START) {
            scan.skipMark();
        }
        while (mode != Mode.END) {
            scan.skipBlanks();
            int first = scan.peek();
            if (first == ByteScanner.END) {
                return end();
            }
            if (first == '[' && (mode == Mode.START || mode == Mode.VALUES)) {
                scan.next();
                mode = Mode.ARRAY;
            } else if (first == ']' && mode == Mode.ARRAY) {
                scan.next();
                mode = Mode.VALUES;
            } else {
                return element();
            }
        }
        return null;
    }

    private @Nullable Raw end() {
        boolean cut = mode == Mode.ARRAY;
        mode = Mode.END;
        return cut ? scan.fault("The document ends before its array does") : null;
    }

    private Raw element() throws IOException {
        if (mode == Mode.LINES) {
            return scan.restOfLine();
        }
        var raw = scan.value();
        if (mode == Mode.START) {
            mode = scan.line() == raw.position().line() && scan.endsLine() ? Mode.LINES : Mode.VALUES;
        }
        return raw;
    }

    @Override
    public void close() throws IOException {
        scan.close();
    }

}
