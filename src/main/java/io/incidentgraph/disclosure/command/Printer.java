package io.incidentgraph.disclosure.command;

import java.io.PrintStream;

import io.incidentgraph.disclosure.Extraction;

import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Prints what was found in a text. */
interface Printer {

    void print(String document, Extraction extraction);

    static Printer of(Options.Form form, Terminal terminal) {
        return switch (form) {
            case YAML -> records(terminal.out(), YAMLMapper.shared(), "");
            case JSONL -> records(terminal.out(), JsonMapper.shared(), "\n");
            case EXPLANATION -> (document, extraction) -> new Explanation(terminal.colour()).lines(document, extraction).forEach(terminal.out()::println);
        };
    }

    private static Printer records(PrintStream out, ObjectMapper mapper, String end) {
        return (document, extraction) -> extraction.records().forEach(record -> out.print(mapper.writeValueAsString(named(document, record)) + end));
    }

    private static ObjectNode named(String document, ObjectNode record) {
        return JsonMapper.shared().createObjectNode().put("document", document).setAll(record);
    }

}
