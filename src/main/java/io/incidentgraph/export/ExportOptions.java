package io.incidentgraph.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the command line of {@code export} asks for.
 *
 * @param parameters as in addresses
 * @param file where it goes, as {@link Destination} names it
 */
record ExportOptions(String format, Map<String, String> parameters, String file) {

    static final String USAGE = "export FORMAT [--out FILE] [--where JSON | --nodes ID,... [--depth N] | --sharedCauses JSON]"
            + " [--texts] [--drafts] [--tlp LEVEL] [--part data|manifest|csl|bibtex|cff]";

    private static final Set<String> SWITCHES = Set.of("texts", "drafts");

    ExportOptions {
        parameters = Map.copyOf(parameters);
    }

    /** @throws IllegalArgumentException saying what is wrong and how to write it */
    static ExportOptions parse(List<String> arguments) {
        var formats = new ArrayList<String>();
        var parameters = new HashMap<String, String>();
        for (var words = arguments.iterator(); words.hasNext();) {
            var word = words.next();
            if (!word.startsWith("--")) {
                formats.add(word);
                continue;
            }
            var parts = word.substring(2).split("=", 2);
            parameters.put(parts[0], parts.length == 2 ? parts[1] : SWITCHES.contains(parts[0]) ? "true" : value(word, words));
        }
        if (formats.size() != 1) {
            throw new IllegalArgumentException("export needs one format, but there are %d (%s): %s".formatted(formats.size(), String.join(" ", formats), USAGE));
        }
        var file = parameters.remove("out");
        return new ExportOptions(formats.getFirst(), parameters, file == null ? Destination.STANDARD_OUTPUT : file);
    }

    /** The next word, which is no option: {@code --out=--texts} says that a file is called so. */
    private static String value(String option, Iterator<String> words) {
        var value = words.hasNext() ? words.next() : "--";
        if (value.startsWith("--")) {
            throw new IllegalArgumentException("%s has no value: write %s VALUE. %s".formatted(option, option, USAGE));
        }
        return value;
    }

}
