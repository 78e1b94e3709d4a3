package io.incidentgraph.ingest.source;

import io.incidentgraph.ingest.read.Document;
import io.incidentgraph.ingest.read.Element;
import io.incidentgraph.ingest.read.Elements;
import io.incidentgraph.ingest.read.Head;
import java.io.IOException;
import java.io.InputStream;
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
            return new SourceDocument(HeadReader.read(name, input.readNBytes(HeadReader.SIZE)), opener, limits);
        }
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
        return head.syntax() == Head.Syntax.YAML ? new YamlCutter(name(), open(), limits.objectBytes())
                : new JsonCutter(name(), open(), array, limits.objectBytes());
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
