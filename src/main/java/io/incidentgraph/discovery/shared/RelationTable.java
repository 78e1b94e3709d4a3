package io.incidentgraph.discovery.shared;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/** A row of an answer about how incidents hang together, for a reader: a part of time, a delay, an incident that is similar, or a path. */
final class RelationTable {

    private RelationTable() {
    }

    static String line(JsonNode row) {
        if (row.has("start")) {
            return bucket(row);
        }
        if (row.has("phase")) {
            return delay(row);
        }
        if (row.has("score")) {
            return similar(row);
        }
        return row.has("cost") ? path(row) : group(row);
    }

    private static String bucket(JsonNode row) {
        return "%s to %s  %,6d incidents  %,6d events%s".formatted(row.get("start").asString(), row.get("end").asString(), row.get("incidentCount").asInt(),
                row.get("eventCount").asInt(), row.get("possibleCount").asInt() == 0 ? "" : "  %,d more possible".formatted(row.get("possibleCount").asInt()));
    }

    private static String delay(JsonNode row) {
        return "%-22s %,6d incidents  days: %s".formatted(row.get("phase").asString(), row.get("incidentCount").asInt(),
                Stream.of("lowerQuartile", "median", "upperQuartile").map(quartile -> range(row.get(quartile))).collect(Collectors.joining(" / ")));
    }

    private static String range(JsonNode range) {
        if (range.isNull()) {
            return "-";
        }
        String low = range.get("low").asString("?");
        String high = range.get("high").asString("?");
        return low.equals(high) ? low : low + " to " + high;
    }

    private static String similar(JsonNode row) {
        var shared = row.get("shared").valueStream().map(each -> String.format(Locale.ROOT, "%s %.1f", value(each.get("value")), each.get("weight").asDouble()));
        return String.format(Locale.ROOT, "%6.1f  %s  %s%n        %s", row.get("score").asDouble(), row.at("/incident/id").asString(""), label(row.get("incident"), "title"),
                shared.collect(Collectors.joining(" + ")));
    }

    private static String path(JsonNode row) {
        return String.format(Locale.ROOT, "%6.1f  %s", row.get("cost").asDouble(), row.get("nodes").valueStream().map(RelationTable::value).collect(Collectors.joining(" - ")));
    }

    private static String group(JsonNode row) {
        var lines = Stream.concat(row.path("buckets").valueStream(), row.path("phases").valueStream()).map(RelationTable::line);
        return Stream.concat(Stream.of("%s  %,d incidents".formatted(value(row.get("value")), row.get("incidentCount").asInt())), lines.map(line -> "    " + line))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String value(JsonNode value) {
        String label = label(value, "label");
        String id = value.get("id").asString();
        return label.isEmpty() || label.equals(id) ? id : "%s (%s)".formatted(id, label);
    }

    static String label(JsonNode node, String name) {
        return node.path(name + "Ja").asString(node.path(name + "En").asString(""));
    }

}
