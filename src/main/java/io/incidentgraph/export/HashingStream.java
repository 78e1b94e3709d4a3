package io.incidentgraph.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and hashes what passes through. */
final class HashingStream extends FilterOutputStream {

    private final MessageDigest digest;

    private volatile long bytes;

    HashingStream(OutputStream out) {
        super(out);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("Every Java platform has SHA-256", ex);
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] { (byte) b }, 0, 1);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        out.write(some, from, length);
        digest.update(some, from, length);
        bytes = bytes + length;
    }

    /** So far; may be asked while others pass. */
    long bytes() {
        return bytes;
    }

    /** Of all that has passed; to be asked once. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

}
