package io.incidentgraph.ingest.text;

import java.io.PrintStream;
import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import io.incidentgraph.disclosure.reading.DocumentReader;
import io.incidentgraph.graph.DocumentTexts;

/** Gives texts to documents of which the graph knows only the hash, so that their passages can be quoted. */
@Component
class DocumentsCommand extends AttachingCommand {

    private final DocumentReader reader;

    private final DocumentTexts texts;

    @Autowired
    DocumentsCommand(DocumentReader reader, DocumentTexts texts) {
        this(reader, texts, System.out, System.err);
    }

    DocumentsCommand(DocumentReader reader, DocumentTexts texts, PrintStream out, PrintStream err) {
        super(out, err);
        this.reader = reader;
        this.texts = texts;
    }

    @Override
    protected Attached attach(Path file) {
        var attached = texts.attach(reader.read(file).content());
        return new Attached(attached.hash(), attached.documents(), attached.quotes());
    }

}
