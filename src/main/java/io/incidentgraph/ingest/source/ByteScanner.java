package io.incidentgraph.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads bytes one by one and keeps those between two marks, up to a limit. */
final class ByteScanner {

    static final int END = -1;

    private static final int BUFFER = 1 << 16;

    private final InputStream input;

    private final int limit;

    private final byte[] buffer = new byte[BUFFER];

    private int position;

    private int end;

    private long line = 1;

    private byte[] kept = new byte[256];

    private int length;

    private boolean keeping;

    private boolean overflowed;

    /** @param limit the most bytes to keep; the rest are passed over */
    ByteScanner(InputStream input, int limit) {
        this.input = input;
        this.limit = limit;
    }

    int peek() throws IOException {
        return position < end || fill() ? buffer[position] & 0xff : END;
    }

    int next() throws IOException {
        if (position == end && !fill()) {
            return END;
        }
        int value = buffer[position++] & 0xff;
        if (value == '\n') {
            line++;
        }
        if (keeping) {
            keep((byte) value);
        }
        return value;
    }

    /** The number of the line on which the next byte stands. */
    long line() {
        return line;
    }

    void mark() {
        keeping = true;
        overflowed = false;
        length = 0;
    }

    /** What was read since the mark, as far as the limit lets it. */
    byte[] marked() {
        keeping = false;
        return Arrays.copyOf(kept, length);
    }

    boolean overflowed() {
        return overflowed;
    }

    private void keep(byte value) {
        if (length == limit) {
            overflowed = true;
            return;
        }
        if (length == kept.length) {
            kept = Arrays.copyOf(kept, (int) Math.min(limit, kept.length * 2L));
        }
        kept[length++] = value;
    }

    private boolean fill() throws IOException {
        end = input.read(buffer, 0, buffer.length);
        position = 0;
        if (end <= 0) {
            end = 0;
            return false;
        }
        return true;
    }

}
