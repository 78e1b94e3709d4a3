package io.incidentgraph;

import java.util.Arrays;
import java.util.List;

/** What a command line asks for. */
sealed interface Request {

    record Help() implements Request {
    }

    record Version() implements Request {
    }

    /** Wrong usage, with the reason. */
    record Wrong(String reason) implements Request {
    }

    /** A task with its own arguments; Spring Boot reads the options from the whole line. */
    record Run(Task task, List<String> arguments) implements Request {
    }

    static Request parse(String... line) {
        List<String> all = Arrays.asList(line);
        if (all.contains("--help") || all.contains("-h")) {
            return new Help();
        }
        if (all.contains("--version")) {
            return new Version();
        }
        List<String> words = all.stream().filter(word -> !word.startsWith("--")).toList();
        return words.isEmpty() ? new Run(Task.SERVE, List.of()) : parse(words.getFirst(), words.subList(1, words.size()));
    }

    private static Request parse(String name, List<String> arguments) {
        return Task.of(name)
                .<Request>map(task -> (task == Task.SERVE && !arguments.isEmpty())
                        ? new Wrong("serve takes no argument, but there is '" + arguments.getFirst() + "'; settings are written --name=value")
                        : new Run(task, List.copyOf(arguments)))
                .orElseGet(() -> new Wrong("'" + name + "' is no command; settings are written --name=value"));
    }

}
