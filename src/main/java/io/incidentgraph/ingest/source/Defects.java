package io.incidentgraph.ingest.source;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Finds what parsers read without a word though it has no single meaning, or not the one that was meant. */
final class Defects {

    private static final int SHOWN = 200;

    private Defects() {
    }

    /**
     * The first name that stands twice in one object, or alias of YAML.
     *
     * @param line on which the parser's text begins; 0 where unknown
     */
    static Optional<String> find(JsonParser parser, long line) {
        var open = new ArrayDeque<Set<String>>();
        for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token.isStructStart()) {
                open.push(new HashSet<>());
            } else if (token.isStructEnd()) {
                open.pop();
            } else if (token == JsonToken.PROPERTY_NAME && !open.element().add(parser.currentName())) {
                return Optional.of(repeated(parser.currentName(), place(parser), line(parser, line)));
            } else if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
                return Optional.of("Aliases are not followed: write out what *%s stands for%s".formatted(shortened(parser.getString()), at(line(parser, line))));
            }
        }
        return Optional.empty();
    }

    /**
     * Says that a name stands twice.
     *
     * @param place of its object, as a JSON pointer
     */
    static String repeated(String name, String place, long line) {
        return "The name '%s' stands twice in one object%s%s: keep the one that is meant".formatted(shortened(name), place.isEmpty() ? "" : ", " + shortened(place), at(line));
    }

    private static String place(JsonParser parser) {
        var name = parser.streamReadContext().pathAsPointer().head();
        return name == null ? "" : name.toString();
    }

    private static long line(JsonParser parser, long before) {
        return before == 0 ? 0 : before + parser.currentTokenLocation().getLineNr() - 1;
    }

    private static String at(long line) {
        return line == 0 ? "" : " (line %d)".formatted(line);
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

}
