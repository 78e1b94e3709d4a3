package io.incidentgraph.disclosure.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A document as it comes: its bytes and what is said about them.
 *
 * @param name where it lies, such as a file's name
 * @param declaredCharset the charset that its transport declares, such as HTTP's {@code Content-Type}
 */
record Content(byte[] bytes, @Nullable String name, @Nullable String declaredType, @Nullable String declaredCharset) {

    /** The bytes from the start as Latin letters, for marks that are in ASCII whatever the charset. */
    String head(int length) {
        return new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1);
    }

    boolean isNamed(String... endings) {
        var lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return Arrays.stream(endings).anyMatch(lower::endsWith);
    }

}
