package io.incidentgraph.disclosure.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

/** Prints the incidents of texts one after another. What cannot be read is named on standard error and passed over. */
@Component
final class ExtractCommand implements Command {

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
        var printer = Printer.of(options.form(), terminal, drafts);
        var rules = extractor.get();
        return Texts.each(files, terminal, file -> extract(file, rules, printer));
    }

    private int extract(Path file, Extractor rules, Printer printer) throws IOException {
        var name = String.valueOf(file.getFileName());
        var extraction = rules.extract(read(file));
        printer.print(name, extraction);
        if (extraction.records().isEmpty()) {
            terminal.err().println("%s: no incident%s".formatted(name, reasons(extraction)));
        }
        return extraction.records().size();
    }

    private SourceText read(Path file) throws IOException {
        return file.toString().equals(Inputs.STANDARD_INPUT) ? reader.read(terminal.in(), Inputs.STANDARD_INPUT, null) : reader.read(file);
    }

    private static String reasons(Extraction extraction) {
        return reasons(extraction.reasons().stream().map(Extraction.Reason::text));
    }

    /** Behind "no incident". */
    static String reasons(Stream<String> texts) {
        return texts.distinct().limit(3).collect(Collectors.joining("; ", ": ", "")).replaceFirst("^: $", "");
    }

}
