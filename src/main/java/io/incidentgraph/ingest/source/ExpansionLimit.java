package io.incidentgraph.ingest.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Stops at content that is out of all proportion to its compressed form. */
final class ExpansionLimit extends FilterInputStream {

    private static final long FREE = 64L << 20;

    private final LongSupplier compressed;

    private final int most;

    private long count;

    /** @param compressed how many compressed bytes were read so far, or are there */
    ExpansionLimit(InputStream content, LongSupplier compressed, int most) {
        super(content);
        this.compressed = compressed;
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        return value < 0 ? value : counted(value, 1);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        return read <= 0 ? read : counted(read, read);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private int counted(int result, int bytes) throws IOException {
        count += bytes;
        if (count > FREE && count / most > compressed.getAsLong()) {
            throw new IOException("it expands to more than %,d times its size, as only a trap does".formatted(most));
        }
        return result;
    }

}
