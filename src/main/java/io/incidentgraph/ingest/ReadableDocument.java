package io.incidentgraph.ingest;

import io.incidentgraph.ingest.read.Document;
import io.incidentgraph.ingest.read.Element;
import io.incidentgraph.ingest.read.Elements;
import io.incidentgraph.ingest.read.Head;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A document as readers see it: elements that cannot be read are handed on and passed over, each once however often it is read. */
final class ReadableDocument implements Document {

    private final Document document;

    private final Consumer<Element.Unreadable> unreadable;

    private long handedOn;

    ReadableDocument(Document document, Consumer<Element.Unreadable> unreadable) {
        this.document = document;
        this.unreadable = unreadable;
    }

    /** Whether something of it could not be read. */
    boolean isBroken() {
        return handedOn > 0;
    }

    @Override
    public String name() {
        return document.name();
    }

    @Override
    public Head head() {
        return document.head();
    }

    @Override
    public InputStream open() throws IOException {
        return document.open();
    }

    @Override
    public Elements elements(String array) throws IOException {
        var elements = document.elements(array);
        return new Elements() {

            @Override
            public @Nullable Element next() throws IOException {
                var element = elements.next();
                while (element instanceof Element.Unreadable broken) {
                    handOn(broken);
                    element = elements.next();
                }
                return element;
            }

            @Override
            public void close() throws IOException {
                elements.close();
            }

        };
    }

    private void handOn(Element.Unreadable broken) {
        if (broken.position().number() > handedOn) {
            handedOn = broken.position().number();
            unreadable.accept(broken);
        }
    }

}
