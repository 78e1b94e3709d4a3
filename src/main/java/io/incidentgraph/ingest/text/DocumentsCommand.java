package io.incidentgraph.ingest.text;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import io.incidentgraph.Command;
import io.incidentgraph.ExitStatus;
import io.incidentgraph.Task;
import io.incidentgraph.disclosure.reading.DocumentReader;
import io.incidentgraph.disclosure.reading.UnreadableTextException;
import io.incidentgraph.graph.DocumentTexts;

/** Gives texts to documents of which the graph knows only the hash, so that their passages can be quoted. */
@Component
class DocumentsCommand implements Command {

    private final DocumentReader reader;

    private final DocumentTexts texts;

    private final PrintStream out;

    @Autowired
    DocumentsCommand(DocumentReader reader, DocumentTexts texts) {
        this(reader, texts, System.out);
    }

    DocumentsCommand(DocumentReader reader, DocumentTexts texts, PrintStream out) {
        this.reader = reader;
        this.texts = texts;
        this.out = out;
    }

    @Override
    public Task task() {
        return Task.DOCUMENTS;
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() < 2 || !arguments.getFirst().equals("attach")) {
            out.println("documents attach FILE ... gives texts to the documents that are known by their hash");
            return ExitStatus.WRONG_USAGE;
        }
        boolean all = true;
        for (var file : arguments.subList(1, arguments.size())) {
            all &= attach(file);
        }
        return all ? ExitStatus.DONE : ExitStatus.DONE_WITH_REJECTS;
    }

    private boolean attach(String file) {
        try {
            var attached = texts.attach(reader.read(Path.of(file)).content());
            if (attached.documents().isEmpty()) {
                out.println("%s: no document has the text %s: extract --import reads a new one".formatted(file, attached.hash()));
                return false;
            }
            out.println("%s: text of %s; %d passages quote it anew".formatted(file, String.join(", ", attached.documents()), attached.quotes()));
            return true;
        } catch (UnreadableTextException e) {
            out.println("%s: %s".formatted(file, e.getMessage()));
            return false;
        }
    }

}
