package io.incidentgraph.ingest.source;

import io.incidentgraph.ingest.read.Position;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Cuts JSON at the brackets: the elements of an array, or values that follow each other. What is wrong inside an element is
 * left to whoever reads it, so that one bad element does not take the others with it. Where each value stands on a line of
 * its own (JSON lines), a line is an element whatever its brackets say.
 */
final class JsonCutter implements RawElements {

    private enum Mode {
        START, ARRAY, VALUES, LINES, END
    }

    private final String document;

    private final String array;

    private final InputStream input;

    private final ByteScanner scanner;

    private Mode mode = Mode.START;

    private long number;

    /** @param array the field of the top object whose elements are meant; empty for those of the top */
    JsonCutter(String document, InputStream input, String array, int largest) {
        this.document = document;
        this.array = array;
        this.input = input;
        this.scanner = new ByteScanner(input, largest);
    }

    @Override
    public @Nullable Raw next() throws IOException {
        if (mode == Mode.START) {
            start();
        }
        skipBlanks();
        int first = scanner.peek();
        if (mode == Mode.END || first == ByteScanner.END || mode == Mode.ARRAY && first == ']') {
            return end(first);
        }
        return mode == Mode.LINES ? line() : value();
    }

    private @Nullable Raw end(int first) {
        boolean cut = mode == Mode.ARRAY && first == ByteScanner.END;
        mode = Mode.END;
        return cut ? new Raw(new Position(document, number + 1, scanner.line()), new byte[0], "The document ends before its array does") : null;
    }

    private void start() throws IOException {
        skipMark();
        skipBlanks();
        if (!array.isEmpty()) {
            mode = enter() ? Mode.ARRAY : Mode.END;
        }
        else if (scanner.peek() == '[') {
            scanner.next();
            mode = Mode.ARRAY;
        }
        else {
            mode = Mode.VALUES;
        }
    }

    /** The byte order mark that some programs write before UTF-8. */
    private void skipMark() throws IOException {
        if (scanner.peek() == 0xEF) {
            for (int i = 0; i < 3; i++) {
                scanner.next();
            }
        }
    }

    /** Goes to the first element of the array that the top object's field holds. */
    private boolean enter() throws IOException {
        scanner.next();
        while (true) {
            skipBlanks();
            if (scanner.peek() != '"') {
                return false;
            }
            scanner.mark();
            skipText();
            boolean found = new String(scanner.marked(), StandardCharsets.UTF_8).equals('"' + array + '"');
            skipBlanks();
            if (found && scanner.peek() == '[') {
                scanner.next();
                return true;
            }
            skipValue();
        }
    }

    private void skipBlanks() throws IOException {
        while (true) {
            int next = scanner.peek();
            if (next != ' ' && next != '\n' && next != '\r' && next != '\t' && next != ',' && next != ':') {
                return;
            }
            scanner.next();
        }
    }

    private Raw line() throws IOException {
        var position = new Position(document, ++number, scanner.line());
        scanner.mark();
        while (scanner.peek() != '\n' && scanner.peek() != ByteScanner.END) {
            scanner.next();
        }
        return raw(position);
    }

    private Raw value() throws IOException {
        var position = new Position(document, ++number, scanner.line());
        scanner.mark();
        skipValue();
        if (mode == Mode.VALUES && number == 1 && scanner.line() == position.line()) {
            mode = Mode.LINES;
        }
        return raw(position);
    }

    private Raw raw(Position position) {
        byte[] bytes = scanner.marked();
        return new Raw(position, bytes, scanner.overflowed() ? SourceLimits.tooLarge(bytes.length) : null);
    }

    private void skipValue() throws IOException {
        switch (scanner.peek()) {
            case '{', '[' -> skipBrackets();
            case '"' -> skipText();
            default -> skipWord();
        }
    }

    private void skipBrackets() throws IOException {
        int depth = 0;
        do {
            switch (scanner.peek()) {
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                case '"' -> {
                    skipText();
                    continue;
                }
                case ByteScanner.END -> {
                    return;
                }
                default -> {
                }
            }
            scanner.next();
        } while (depth > 0);
    }

    /** To the closing quote. JSON has no line end in a text: where one comes first the quote is missing, and is taken as closed. */
    private void skipText() throws IOException {
        scanner.next();
        while (scanner.peek() != '\n' && scanner.peek() != ByteScanner.END) {
            int next = scanner.next();
            if (next == '"') {
                return;
            }
            if (next == '\\') {
                scanner.next();
            }
        }
    }

    private void skipWord() throws IOException {
        do {
            scanner.next();
        } while (" \n\r\t,]}".indexOf(scanner.peek()) < 0 && scanner.peek() != ByteScanner.END);
    }

    @Override
    public void close() throws IOException {
        input.close();
    }

}
