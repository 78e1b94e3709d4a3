package io.incidentgraph.disclosure.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the command line of {@code extract} asks for. */
record Options(Form form, List<String> inputs) {

    /** What is printed of each text. */
    enum Form {

        YAML, JSONL, EXPLANATION, DRAFTS;

        static Optional<Form> named(String name) {
            return switch (name) {
                case "yaml" -> Optional.of(YAML);
                case "jsonl" -> Optional.of(JSONL);
                default -> Optional.empty();
            };
        }

    }

    private static final String FORMAT = "--format";

    /** @throws IllegalArgumentException saying what is wrong and how to write it */
    static Options parse(List<String> arguments) {
        var form = Form.YAML;
        var instead = Optional.<Form>empty();
        var inputs = new ArrayList<String>();
        for (var words = arguments.iterator(); words.hasNext();) {
            var word = words.next();
            if (word.equals(FORMAT)) {
                form = form(words.hasNext() ? words.next() : "");
            } else if (word.startsWith(FORMAT + "=")) {
                form = form(word.substring(FORMAT.length() + 1));
            } else if (word.equals("--explain")) {
                instead = Optional.of(Form.EXPLANATION);
            } else if (word.equals("--import")) {
                instead = Optional.of(Form.DRAFTS);
            } else if (word.startsWith("--")) {
                throw new IllegalArgumentException("%s: --explain and --import take no value".formatted(word));
            } else {
                inputs.add(word);
            }
        }
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("extract needs a text: extract [--format yaml|jsonl] [--explain] [--import] FILE|FOLDER|- ... (- is standard input)");
        }
        return new Options(instead.orElse(form), List.copyOf(inputs));
    }

    private static Form form(String name) {
        return Form.named(name).orElseThrow(() -> new IllegalArgumentException("'%s' is no format: write --format yaml or --format jsonl".formatted(name)));
    }

}
