package io.incidentgraph.bench.measure;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The options of a command line, by their names. Each is taken once; what is left at the end is known by nobody. */
public final class Arguments {

    private final String help;
    private final Map<String, String> given = new LinkedHashMap<>();

    /**
     * @param help is shown with what is wrong
     * @param flags those that have no value, without their dashes
     * @throws IllegalArgumentException if a value is missing
     */
    public Arguments(String help, Set<String> flags, String... words) {
        this.help = help;
        for (int i = 0; i < words.length; i++) {
            String name = words[i].replaceFirst("^--", "");
            if (!flags.contains(name) && i + 1 == words.length) {
                throw wrong("'" + words[i] + "' lacks its value");
            }
            given.put(name, flags.contains(name) ? "" : words[++i]);
        }
    }

    public boolean has(String name) {
        return given.containsKey(name);
    }

    public boolean flag(String name) {
        return given.remove(name) != null;
    }

    public String text(String name, String otherwise) {
        String value = given.remove(name);
        return value == null ? otherwise : value;
    }

    public List<String> list(String name, String otherwise) {
        return Arrays.asList(text(name, otherwise).split(","));
    }

    /** @throws IllegalArgumentException if it is none */
    public int number(String name, int otherwise) {
        String value = text(name, String.valueOf(otherwise));
        if (!value.matches("\\d{1,9}")) {
            throw wrong("--" + name + " is '" + value + "': write a number");
        }
        return Integer.parseInt(value);
    }

    /**
     * A path, seen from where the command was given, which is not where this runs.
     *
     * @param otherwise seen from where this runs
     */
    public Path path(String name, String otherwise) {
        return has(name) ? Path.of(System.getProperty("bench.from", "")).resolve(text(name, "")) : Path.of(otherwise);
    }

    /**
     * Gives the options back that were made of these.
     *
     * @throws IllegalArgumentException if nobody took one
     */
    public <T> T all(T options) {
        if (!given.isEmpty()) {
            throw wrong("Nobody understands --" + String.join(" --", given.keySet()));
        }
        return options;
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(what + "\n\n" + help);
    }

}
