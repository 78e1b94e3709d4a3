package io.incidentgraph.ingest;

import io.incidentgraph.ingest.read.Element;
import io.incidentgraph.ingest.read.Format;
import io.incidentgraph.ingest.read.Head;
import io.incidentgraph.ingest.read.SourceReader;
import io.incidentgraph.ingest.source.ElementParser;
import io.incidentgraph.ingest.source.SourceDocument;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Finds the reader of a document. */
@Component
final class Readers {

    /** How many elements are looked at where the first ones show nothing. */
    private static final int ELEMENTS = 20;

    /** A reader and what it recognized. */
    record Found(SourceReader reader, Format format) {
    }

    private final List<SourceReader> readers;

    Readers(List<SourceReader> readers) {
        this.readers = List.copyOf(readers);
    }

    Optional<Found> find(SourceDocument document) throws IOException {
        var found = find(document.head());
        return found.isPresent() || document.head().syntax() == Head.Syntax.TEXT ? found : findFurther(document);
    }

    private Optional<Found> find(Head head) {
        for (var reader : readers) {
            var format = reader.recognize(head);
            if (format.isPresent()) {
                return Optional.of(new Found(reader, format.get()));
            }
        }
        return Optional.empty();
    }

    /** One bad element at the beginning must not hide what the others are. */
    private Optional<Found> findFurther(SourceDocument document) throws IOException {
        var head = document.head();
        var parser = ElementParser.of(head.syntax());
        try (var elements = document.cut("")) {
            for (int i = 0; i < ELEMENTS; i++) {
                var raw = elements.next();
                if (raw == null) {
                    break;
                }
                if (parser.parse(raw) instanceof Element.Read(_, ObjectNode object)) {
                    var found = find(new Head(head.name(), head.syntax(), head.text(), object));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

}
