package io.incidentgraph.ingest.source;

import io.incidentgraph.ingest.read.Document;
import io.incidentgraph.ingest.read.Element;
import io.incidentgraph.ingest.read.Elements;
import io.incidentgraph.ingest.read.Head;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A document of a source, with all that reading it needs. */
public final class SourceDocument implements Document {

    /** Opens the decompressed content from its beginning. */
    @FunctionalInterface
    interface Opener {

        InputStream open() throws IOException;

    }

    private final Opener opener;

    private final Head head;

    private final SourceLimits limits;

    private SourceDocument(Head head, Opener opener, SourceLimits limits) {
        this.head = head;
        this.opener = opener;
        this.limits = limits;
    }

    static SourceDocument of(String name, Opener opener, SourceLimits limits) throws IOException {
        try (var input = opener.open()) {
            return new SourceDocument(HeadReader.read(name, beginning(input)), opener, limits);
        }
    }

    /** As much as can be read: what is damaged further on shows when it is read. */
    private static byte[] beginning(InputStream input) throws IOException {
        var beginning = new byte[HeadReader.SIZE];
        int length = 0;
        try {
            for (int more = 0; more >= 0 && length < beginning.length; more = input.read(beginning, length, beginning.length - length)) {
                length += more;
            }
        } catch (IOException e) {
            if (length == 0) {
                throw e;
            }
        }
        return Arrays.copyOf(beginning, length);
    }

    @Override
    public String name() {
        return head.name();
    }

    @Override
    public Head head() {
        return head;
    }

    @Override
    public InputStream open() throws IOException {
        return opener.open();
    }

    /** The elements as they stand there; see {@link Document#elements}. */
    public RawElements cut(String array) throws IOException {
        if (head.syntax() == Head.Syntax.YAML) {
            return new YamlCutter(name(), open(), limits.objectBytes());
        }
        return array.isEmpty() ? new JsonCutter(name(), open(), limits.objectBytes()) : new FieldCutter(name(), open(), array, limits.objectBytes());
    }

    @Override
    public Elements elements(String array) throws IOException {
        var cut = cut(array);
        return new Elements() {

            @Override
            public @Nullable Element next() throws IOException {
                var raw = cut.next();
                return raw == null ? null : ElementParser.of(head.syntax()).parse(raw);
            }

            @Override
            public void close() throws IOException {
                cut.close();
            }

        };
    }

}
