package io.incidentgraph.disclosure.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import io.incidentgraph.Command;
import io.incidentgraph.ExitStatus;
import io.incidentgraph.Task;
import io.incidentgraph.disclosure.DraftStore;
import io.incidentgraph.disclosure.Extraction;
import io.incidentgraph.disclosure.Extractor;
import io.incidentgraph.disclosure.SourceText;
import io.incidentgraph.disclosure.reading.DocumentReader;
import io.incidentgraph.disclosure.reading.UnreadableTextException;

/** Prints the incidents of texts one after another. What cannot be read is named on standard error and passed over. */
@Component
final class ExtractCommand implements Command {

    private static final Logger log = LoggerFactory.getLogger(ExtractCommand.class);

    private final Supplier<? extends Extractor> extractor;

    private final Supplier<DraftStore> drafts;

    private final DocumentReader reader;

    private final Terminal terminal;

    @Autowired
    ExtractCommand(ObjectProvider<Extractor> extractor, ObjectProvider<DraftStore> drafts, DocumentReader reader) {
        this(extractor::getObject, drafts::getObject, reader, Terminal.ofProcess());
    }

    ExtractCommand(Supplier<? extends Extractor> extractor, Supplier<DraftStore> drafts, DocumentReader reader, Terminal terminal) {
        this.extractor = extractor;
        this.drafts = drafts;
        this.reader = reader;
        this.terminal = terminal;
    }

    @Override
    public Task task() {
        return Task.EXTRACT;
    }

    @Override
    public int run(List<String> arguments) {
        try {
            return extract(Options.parse(arguments));
        } catch (IllegalArgumentException e) {
            terminal.err().println(e.getMessage());
            return ExitStatus.WRONG_USAGE;
        }
    }

    private int extract(Options options) {
        var files = Inputs.files(options.inputs());
        var progress = new Progress(terminal.err(), files.size());
        var printer = Printer.of(options.form(), terminal, drafts);
        var rules = extractor.get();
        for (var file : files) {
            extract(file, rules, printer, progress);
        }
        progress.end();
        return progress.hasFailures() ? ExitStatus.DONE_WITH_REJECTS : ExitStatus.DONE;
    }

    private void extract(Path file, Extractor rules, Printer printer, Progress progress) {
        var name = String.valueOf(file.getFileName());
        try {
            var extraction = rules.extract(read(file));
            printer.print(name, extraction);
            if (extraction.records().isEmpty()) {
                terminal.err().println("%s: no incident%s".formatted(name, reasons(extraction)));
            }
            progress.read(extraction.records().size());
        } catch (UnreadableTextException e) {
            progress.unreadable(file.toString(), String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            log.debug("{} failed", file, e);
            progress.unreadable(file.toString(), "it could not be worked on (%s): please report this with the text".formatted(e));
        }
    }

    private SourceText read(Path file) throws IOException {
        return file.toString().equals(Inputs.STANDARD_INPUT) ? reader.read(terminal.in(), Inputs.STANDARD_INPUT, null) : reader.read(file);
    }

    private static String reasons(Extraction extraction) {
        return extraction.reasons().stream().map(Extraction.Reason::text).distinct().limit(3).collect(Collectors.joining("; ", ": ", "")).replaceFirst("^: $", "");
    }

}
