package io.incidentgraph.discovery.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/** A row of an answer for a reader: first what it is about, then how many, then what is computed of that. */
final class DiscoverTable {

    private static final List<String> PARTS = List.of("atFault", "cause", "involved", "afterwards");

    private DiscoverTable() {
    }

    static String line(JsonNode row) {
        var words = new ArrayList<String>();
        words.add("%,6d organizations  %,6d incidents".formatted(row.get("organizationCount").asInt(), row.get("incidentCount").asInt()));
        if (row.path("possibleCount").asInt(0) > 0) {
            words.add("%,d possible".formatted(row.get("possibleCount").asInt()));
        }
        PARTS.stream().filter(part -> row.at("/" + part + "/incidentCount").asInt(0) > 0)
                .forEach(part -> words.add("%s %,d".formatted(part, row.at("/" + part + "/incidentCount").asInt())));
        number(row, "lift", "lift %.1f").forEach(words::add);
        number(row, "pValue", "p %.2g").forEach(words::add);
        return "%s%n        %s".formatted(subject(row), String.join("  ", words));
    }

    private static Stream<String> number(JsonNode row, String name, String format) {
        return row.path(name).isNumber() ? Stream.of(String.format(Locale.ROOT, format, row.get(name).asDouble())) : Stream.of();
    }

    private static String subject(JsonNode row) {
        if (row.has("role")) {
            return "%s, not named%s".formatted(row.get("role").asString(), row.path("description").isNull() ? "" : ": " + row.get("description").asString());
        }
        if (row.has("vendor")) {
            return "%s  %s".formatted(row.at("/vendor/id").asString(""), row.at("/vendor/name").asString(""));
        }
        return (row.has("pattern") ? row.get("pattern").valueStream() : Stream.of(row.get("a"), row.get("b"))).map(DiscoverTable::value).collect(Collectors.joining(" + "));
    }

    private static String value(JsonNode value) {
        String label = value.path("labelJa").asString("");
        return label.isEmpty() || label.equals(value.get("id").asString()) ? value.get("id").asString() : "%s (%s)".formatted(value.get("id").asString(), label);
    }

}
