package io.incidentgraph.ingest.attack;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.springframework.stereotype.Component;

import io.incidentgraph.ingest.read.Document;
import io.incidentgraph.ingest.read.DocumentReader;
import io.incidentgraph.ingest.read.Element;
import io.incidentgraph.ingest.read.Format;
import io.incidentgraph.ingest.read.Head;
import io.incidentgraph.ingest.read.Items;
import io.incidentgraph.ingest.read.Position;

import tools.jackson.databind.JsonNode;

/** Reads the bundles in which MITRE publishes ATT&amp;CK (Enterprise, ICS, Mobile), object by object, in whatever order they stand. */
@Component
class AttackReader implements DocumentReader {

    /** A bundle whose beginning has an object with MITRE's own properties and no incident. */
    @Override
    public Optional<Format> recognize(Head head) {
        var objects = head.field("objects");
        if (head.syntax() != Head.Syntax.JSON || !objects.isArray() || objects(objects).anyMatch(object -> object.path("type").asString("").equals("incident"))
                || objects(objects).noneMatch(AttackReader::isAttack)) {
            return Optional.empty();
        }
        var version = objects(objects).map(object -> object.path("spec_version").asString("")).filter(number -> !number.isEmpty()).findFirst();
        return Optional.of(new Format("ATT&CK in STIX", version.orElseGet(() -> head.field("spec_version").asString("2.0"))));
    }

    @Override
    public void read(Document document, Items items) throws IOException {
        var bundle = new AttackBundle(items);
        try (var elements = document.elements("objects")) {
            for (var element = elements.next(); element != null; element = elements.next()) {
                if (element instanceof Element.Read(Position position, JsonNode value)) {
                    bundle.read(position, value);
                }
            }
        }
        bundle.finish(Position.of(document.name()));
    }

    private static Stream<JsonNode> objects(JsonNode objects) {
        return StreamSupport.stream(objects.spliterator(), false);
    }

    private static boolean isAttack(JsonNode object) {
        return object.path("type").asString("").startsWith("x-mitre-")
                || object.propertyNames().stream().anyMatch(name -> name.startsWith("x_mitre_"));
    }

}
