package io.incidentgraph.query.execute;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer while it is made. It grows by blocks that are never copied: arrays as large as whole answers would be
 * collected with the old generation.
 */
final class AnswerBytes extends OutputStream {

    private static final int FIRST = 8_192;
    private static final int LARGEST = 262_144;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] block = new byte[FIRST];
    private int used;
    private int before;

    /** How many bytes there are. */
    int size() {
        return before + used;
    }

    void write(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        write(bytes, 0, bytes.length);
    }

    @Override
    public void write(int value) {
        if (used == block.length) {
            next();
        }
        block[used++] = (byte) value;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int done = 0;
        while (done < length) {
            if (used == block.length) {
                next();
            }
            int part = Math.min(length - done, block.length - used);
            System.arraycopy(bytes, offset + done, block, used, part);
            used += part;
            done += part;
        }
    }

    private void next() {
        full.add(block);
        before = Math.addExact(before, used);
        block = new byte[Math.min(block.length * 2, LARGEST)];
        used = 0;
    }

    /** Forgets what was written after there were that many bytes. */
    void truncate(int size) {
        while (before > size) {
            block = full.removeLast();
            before -= block.length;
        }
        used = size - before;
    }

    void writeTo(OutputStream output) throws IOException {
        for (byte[] bytes : full) {
            output.write(bytes);
        }
        output.write(block, 0, used);
    }

}
