package io.incidentgraph.ingest.source;

import io.incidentgraph.ingest.read.Position;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts YAML at the lines {@code ---} and, where a YAML document is a list that begins at the margin, at its items. YAML has
 * nothing else that could stand there: whatever lies within a value is indented.
 */
final class YamlCutter implements RawElements {

    private static final Predicate<String> SEPARATOR = Pattern.compile("^(---|\\.\\.\\.)(\\s|$)").asPredicate();

    private static final Predicate<String> ITEM = Pattern.compile("^-(\\s|$)").asPredicate();

    private static final Predicate<String> EMPTY = Pattern.compile("^\\s*(#.*)?$").asPredicate();

    private final String document;

    private final InputStream input;

    private final ByteScanner scanner;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();

    private final int largest;

    private long number;

    private boolean inList;

    private @Nullable String held;

    /** The number of the line that was read last. */
    private long at;

    /** What is wrong with that line. */
    private @Nullable String fault;

    YamlCutter(String document, InputStream input, int largest) {
        this.document = document;
        this.input = input;
        this.largest = largest;
        this.scanner = new ByteScanner(input, largest);
    }

    @Override
    public @Nullable Raw next() throws IOException {
        String line = firstLine();
        if (line == null) {
            return null;
        }
        var position = new Position(document, ++number, at);
        inList = ITEM.test(line);
        var text = new StringBuilder(inList ? " " + line.substring(1) : line).append('\n');
        String first = fault;
        boolean tooLarge = false;
        for (line = line(); line != null && !begins(line); line = line()) {
            tooLarge |= text.length() + line.length() > largest;
            first = first == null ? fault : first;
            if (!tooLarge) {
                text.append(line).append('\n');
            }
        }
        held = line;
        return new Raw(position, text.toString().getBytes(StandardCharsets.UTF_8), tooLarge ? SourceLimits.tooLarge(largest) : first);
    }

    private boolean begins(String line) {
        return SEPARATOR.test(line) || inList && ITEM.test(line);
    }

    /** The first line that says something; what stands behind a separator counts. */
    private @Nullable String firstLine() throws IOException {
        String line = held != null ? held : line();
        held = null;
        while (line != null && (EMPTY.test(line) || SEPARATOR.test(line) || line.startsWith("%"))) {
            if (SEPARATOR.test(line) && line.startsWith("---") && !EMPTY.test(line.substring(3))) {
                return "   " + line.substring(3);
            }
            line = line();
        }
        return line;
    }

    private @Nullable String line() throws IOException {
        if (scanner.peek() == ByteScanner.END) {
            return null;
        }
        scanner.mark();
        while (scanner.peek() != '\n' && scanner.peek() != ByteScanner.END) {
            scanner.next();
        }
        at = scanner.line();
        byte[] bytes = scanner.marked();
        fault = scanner.overflowed() ? SourceLimits.tooLarge(largest) : null;
        String line = decoded(bytes);
        scanner.next();
        return at == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    private String decoded(byte[] bytes) {
        try {
            return decoder.decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            fault = fault == null ? "Line %d is not in UTF-8: save it in UTF-8".formatted(at) : fault;
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws IOException {
        input.close();
    }

}
