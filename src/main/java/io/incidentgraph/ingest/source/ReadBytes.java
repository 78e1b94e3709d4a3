package io.incidentgraph.ingest.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** How many bytes of the files of a source were read. A document that is read twice counts once. */
public final class ReadBytes {

    private volatile long before;

    private volatile long position;

    private volatile long highest;

    /** All bytes so far. */
    public long total() {
        return before + highest;
    }

    /** Those of the file that is being read, in its present reading. */
    long current() {
        return position;
    }

    InputStream of(Path file) throws IOException {
        position = 0;
        return new Counting(Files.newInputStream(file));
    }

    void add(long compressed) {
        moveTo(position + compressed);
    }

    void finished() {
        before += highest;
        highest = 0;
        position = 0;
    }

    private void moveTo(long reached) {
        position = reached;
        highest = Math.max(highest, reached);
    }

    private final class Counting extends FilterInputStream {

        private long count;

        Counting(InputStream input) {
            super(input);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            moveTo(++count);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(read, 0);
            moveTo(count);
            return read;
        }

    }

}
