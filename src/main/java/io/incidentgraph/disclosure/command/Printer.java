package io.incidentgraph.disclosure.command;

import java.io.PrintStream;
import java.util.function.Supplier;

import io.incidentgraph.disclosure.DraftStore;
import io.incidentgraph.disclosure.Extraction;

import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Prints what was found in a text. */
interface Printer {

    void print(String document, Extraction extraction);

    /** @param drafts where drafts are kept, if that was asked for */
    static Printer of(Options.Form form, Terminal terminal, Supplier<DraftStore> drafts) {
        return switch (form) {
            case YAML -> records(terminal.out(), YAMLMapper.shared(), "");
            case JSONL -> records(terminal.out(), JsonMapper.shared(), "\n");
            case EXPLANATION -> (document, extraction) -> new Explanation(terminal.colour()).lines(document, extraction).forEach(terminal.out()::println);
            case DRAFTS -> drafts(terminal.out(), drafts.get());
        };
    }

    private static Printer drafts(PrintStream out, DraftStore drafts) {
        return (document, extraction) -> kept(out, document, drafts.keep(extraction));
    }

    /** What became of the drafts of a text. */
    static void kept(PrintStream out, String document, DraftStore.Kept kept) {
        out.println("%s: %d new drafts, %d known, %d of an earlier reading replaced".formatted(document, kept.added(), kept.known(), kept.replaced()));
        kept.proposals().forEach(proposal -> out.println("%s: %s".formatted(document, proposal)));
        kept.rejected().forEach(reason -> out.println("%s: rejected: %s".formatted(document, reason)));
    }

    private static Printer records(PrintStream out, ObjectMapper mapper, String end) {
        return (document, extraction) -> extraction.records().forEach(record -> out.print(mapper.writeValueAsString(named(document, record)) + end));
    }

    private static ObjectNode named(String document, ObjectNode record) {
        return JsonMapper.shared().createObjectNode().put("document", document).setAll(record);
    }

}
