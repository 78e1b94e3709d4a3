package io.incidentgraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a command line asks for. */
sealed interface Request {

    /** What the JDK puts in the place of what it cannot decode. */
    char UNREADABLE = '\uFFFD';

    /** Help, with a task if there is one on the line. */
    record Help(Optional<Task> task) implements Request {
    }

    record Version() implements Request {
    }

    /** Wrong usage, with the reason. */
    record Wrong(String reason) implements Request {
    }

    /** A task with its own arguments and options, and the settings, which Spring Boot reads. */
    record Run(Task task, List<String> arguments, List<String> settings) implements Request {
    }

    static Request parse(String... line) {
        List<String> all = Arrays.asList(line);
        Optional<String> unread = all.stream().filter(word -> word.indexOf(UNREADABLE) >= 0).findFirst();
        if (unread.isPresent()) {
            return new Wrong("'%s' has characters that the locale does not know: set LC_ALL=C.UTF-8, or another locale in UTF-8".formatted(unread.get()));
        }
        List<String> words = all.stream().filter(word -> !word.startsWith("--")).toList();
        if (all.contains("--help") || all.contains("-h")) {
            return new Help(words.stream().flatMap(word -> Task.of(word).stream()).findFirst());
        }
        if (all.contains("--version")) {
            return new Version();
        }
        return words.isEmpty() ? new Run(Task.SERVE, List.of(), all) : parse(words.getFirst(), all);
    }

    private static Request parse(String name, List<String> all) {
        return Task.of(name).map(task -> parse(task, all))
                .orElseGet(() -> new Wrong("'" + name + "' is no command; settings are written --name=value"));
    }

    private static Request parse(Task task, List<String> all) {
        Predicate<String> setting = word -> word.startsWith("--") && !task.options().contains(optionName(word));
        List<String> rest = new ArrayList<>(all);
        rest.remove(task.word());
        List<String> arguments = rest.stream().filter(setting.negate()).toList();
        if (task.takesNothing() && !arguments.isEmpty()) {
            return new Wrong("%s takes no argument, but there is '%s'; settings are written --name=value".formatted(task.word(), arguments.getFirst()));
        }
        return rest.stream().filter(setting).filter(word -> task != Task.SERVE && !word.contains("=")).findFirst()
                .<Request>map(word -> new Wrong("'%s' is no option of %s, which has %s; settings are written --name=value".formatted(word, task.word(),
                        task.options().isEmpty() ? "none" : "--" + String.join(", --", task.options()))))
                .orElseGet(() -> new Run(task, arguments, rest.stream().filter(setting).toList()));
    }

    private static String optionName(String word) {
        return word.substring(2).split("=", 2)[0];
    }

}
