package io.incidentgraph.discovery.shared;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/** A row about an event for a reader: one that is proposed, with what speaks for it, or one of which curators or sources say so; beneath it its incidents. */
final class EventTable {

    private EventTable() {
    }

    static String line(JsonNode row) {
        var reasons = row.path("reasons").valueStream().map(reason -> "- " + reason.asString());
        var incidents = row.path("incidents").valueStream().map(incident -> "%s  %s".formatted(incident.path("id").asString(), RelationTable.label(incident, "title")));
        return Stream.concat(Stream.of(head(row)), Stream.concat(reasons, incidents).map(line -> "        " + line.stripTrailing())).collect(Collectors.joining(System.lineSeparator()));
    }

    private static String head(JsonNode row) {
        int incidents = row.path("incidents").size();
        return row.has("reasons") ? "proposed   %s  %,d organizations  %,d incidents".formatted(row.path("event").asString(), row.path("organizationCount").asInt(), incidents)
                : "known      %s  %,d incidents  %s".formatted(row.path("id").asString(), incidents, row.path("name").asString("")).stripTrailing();
    }

}
