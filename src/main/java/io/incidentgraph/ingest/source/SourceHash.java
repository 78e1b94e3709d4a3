package io.incidentgraph.ingest.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells whether a source is the very same as another: the names within it, and every byte. */
public final class SourceHash {

    private static final int BUFFER = 1 << 20;

    private SourceHash() {
    }

    /** SHA-256 in hexadecimal digits. */
    public static String of(List<Path> paths) throws IOException {
        var digest = sha256();
        for (var path : paths) {
            for (var file : Sources.files(path)) {
                digest.update((path.relativize(file) + "\n" + Files.size(file) + "\n").getBytes(StandardCharsets.UTF_8));
                add(digest, file);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, Path file) throws IOException {
        var buffer = new byte[BUFFER];
        try (var input = Files.newInputStream(file)) {
            for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

}
