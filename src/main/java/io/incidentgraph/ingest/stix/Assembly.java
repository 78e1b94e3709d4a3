package io.incidentgraph.ingest.stix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.incidentgraph.ingest.read.Item;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts an incident record together. The same objects give the same record, in whatever order they came. */
final class Assembly {

    private final JsonNode incident;

    private final Neighbourhood neighbourhood;

    private final Notes notes;

    private final Facts facts = new Facts();

    Assembly(Neighbourhood neighbourhood, JsonNode incident) {
        this.neighbourhood = neighbourhood;
        this.incident = incident;
        this.notes = new Notes(Fields.id(incident));
    }

    ObjectNode record() {
        var record = Facts.item().put("id", Fields.id(incident));
        var source = record.putObject("source").put("kind", "STIX").put("series", Fields.id(incident)).put("snapshot", true);
        new Documents(neighbourhood).write(incident, source);
        Names.text(record, "title", incident, "name");
        if (Fields.isRevoked(incident)) {
            notes.leftOut("all that is stated about it, since its source has revoked it,");
            source.put("modified", version(List.of()));
            return record;
        }
        Names.text(record, "summary", incident, "description");
        var relations = new Relations(neighbourhood, facts, notes);
        relations.read(Fields.id(incident));
        new CoreExtension(neighbourhood, incident, facts, notes, relations).read(record);
        occurred(record);
        facts.write(record);
        source.put("modified", version(relations.used()));
        var objects = new ArrayList<>(relations.used());
        objects.add(incident);
        new Markings(neighbourhood, notes).strictest(objects).ifPresent(level -> record.put("tlp", level));
        return record;
    }

    /** A record is as new as the newest of what it is made of, so that the one that knows more takes the place of the other. */
    private String version(List<JsonNode> used) {
        return Stream.concat(Stream.concat(Stream.of(incident), used.stream()), neighbourhood.links(Fields.id(incident)).stream())
                .map(Fields::modified).max(Comparator.naturalOrder()).map(Times::version).orElseThrow();
    }

    /** Some publishers give incidents the dates of campaigns. */
    private void occurred(ObjectNode record) {
        if (!record.has("occurred")) {
            Times.between(incident, "first_seen", "last_seen").ifPresent(time -> record.put("occurred", time));
        }
    }

    List<Item> notes() {
        return notes.items();
    }

}
