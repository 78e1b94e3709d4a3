package io.incidentgraph.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Takes text and gives its UTF-8 away in pieces of bounded size. */
public final class Output {

    private static final int SIZE = 1 << 16;

    private final OutputStream out;

    private final StringBuilder text = new StringBuilder(SIZE);

    public Output(OutputStream out) {
        this.out = out;
    }

    /** Adds text. */
    public Output add(CharSequence more) throws IOException {
        text.append(more);
        return text.length() < SIZE ? this : write();
    }

    /** Adds a character, which must be none that needs two. */
    public Output add(char more) {
        text.append(more);
        return this;
    }

    /** The stream beneath, for formats that are no text; what was added before is in it. */
    public OutputStream stream() throws IOException {
        write();
        return out;
    }

    private Output write() throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
        return this;
    }

    /** Gives away what is left. */
    public void flush() throws IOException {
        write();
        out.flush();
    }

}
