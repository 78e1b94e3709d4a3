package io.incidentgraph.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Deterministic ids: the first eight bytes of SHA-256, without the sign bit. */
public final class Hashes {

    private Hashes() {
    }

    /**
     * The 63-bit hash of some parts, in their order. Parts are kept apart by U+001F, so that {@code ("ab", "c")} and
     * {@code ("a", "bc")} differ.
     */
    public static long of(String... parts) {
        return ByteBuffer.wrap(sha256(String.join("\u001f", parts))).getLong() & Long.MAX_VALUE;
    }

    /** The same hash as sixteen hexadecimal digits, for ids that are text. */
    public static String hex(String... parts) {
        return "%016x".formatted(of(parts));
    }

    /** How records name a text: {@code sha256:} and the 64 hexadecimal digits of the hash of its UTF-8. */
    public static String ofText(String content) {
        return "sha256:" + HexFormat.of().formatHex(sha256(content));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

}
