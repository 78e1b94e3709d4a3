package io.incidentgraph.ingest.source;

import io.incidentgraph.ingest.read.Position;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Finds where values of JSON end, by their brackets and quotes. Commas and colons count as blanks: what is wrong with them shows when a value is read. */
final class JsonScan implements Closeable {

    private final String document;

    private final InputStream input;

    private final ByteScanner scanner;

    private long number;

    /** @param largest the most bytes of a value that are kept */
    JsonScan(String document, InputStream input, int largest) {
        this.document = document;
        this.input = input;
        this.scanner = new ByteScanner(input, largest);
    }

    /** The next byte, or {@link ByteScanner#END}. */
    int peek() throws IOException {
        return scanner.peek();
    }

    int next() throws IOException {
        return scanner.next();
    }

    long line() {
        return scanner.line();
    }

    /** Where the next element begins, which is one more. */
    Position element() {
        return new Position(document, ++number, scanner.line());
    }

    /** What is wrong here, as an element of its own. */
    Raw fault(String reason) {
        return new Raw(element(), new byte[0], reason);
    }

    /** The byte order mark that some programs write before UTF-8. */
    void skipMark() throws IOException {
        if (scanner.peek() == 0xEF) {
            for (int i = 0; i < 3; i++) {
                scanner.next();
            }
        }
    }

    void skipBlanks() throws IOException {
        while (true) {
            int next = scanner.peek();
            if (next != ' ' && next != '\n' && next != '\r' && next != '\t' && next != ',' && next != ':') {
                return;
            }
            scanner.next();
        }
    }

    /** Whether nothing but blanks follows on this line. */
    boolean endsLine() throws IOException {
        while (" \t\r".indexOf(scanner.peek()) >= 0) {
            scanner.next();
        }
        return scanner.peek() == '\n' || scanner.peek() == ByteScanner.END;
    }

    /** The value that begins here. */
    Raw value() throws IOException {
        var position = element();
        scanner.mark();
        skipValue();
        return raw(position);
    }

    /** What stands on this line. */
    Raw restOfLine() throws IOException {
        var position = element();
        scanner.mark();
        while (scanner.peek() != '\n' && scanner.peek() != ByteScanner.END) {
            scanner.next();
        }
        return raw(position);
    }

    private Raw raw(Position position) {
        byte[] bytes = scanner.marked();
        return new Raw(position, bytes, scanner.overflowed() ? SourceLimits.tooLarge(bytes.length) : null);
    }

    /** The text in quotes that begins here, as it is written. */
    String name() throws IOException {
        scanner.mark();
        skipText();
        String text = new String(scanner.marked(), StandardCharsets.UTF_8);
        return text.length() > 1 && text.endsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }

    void skipValue() throws IOException {
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
