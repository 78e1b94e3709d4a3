package io.incidentgraph.ingest.stix;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import io.incidentgraph.ingest.read.Document;
import io.incidentgraph.ingest.read.Element;
import io.incidentgraph.ingest.read.Format;
import io.incidentgraph.ingest.read.Head;
import io.incidentgraph.ingest.read.Items;
import io.incidentgraph.ingest.read.LinkedReader;
import io.incidentgraph.ingest.read.Position;
import io.incidentgraph.ingest.read.TakenObjects;
import io.incidentgraph.model.ForeignObjects;

import tools.jackson.databind.JsonNode;

/**
 * Reads bundles of STIX 2.1 with incidents, in whatever order their objects stand: keeps the objects first, then reads
 * again each incident that one of them concerns, with all that was ever kept.
 */
@Component
class StixReader implements LinkedReader {

    /** A bundle that is not one of ATT&amp;CK's own. */
    @Override
    public Optional<Format> recognize(Head head) {
        boolean attack = false;
        boolean incident = false;
        boolean stix = head.field("type").asString("").equals("bundle");
        for (var object : head.field("objects")) {
            attack |= Fields.type(object).startsWith("x-mitre-") || object.propertyNames().stream().anyMatch(name -> name.startsWith("x_mitre_"));
            incident |= Fields.type(object).equals("incident");
            stix |= Fields.ID.matcher(object.path("id").asString("")).matches();
        }
        return head.syntax() != Head.Syntax.JSON || !head.field("objects").isArray() || !stix || (attack && !incident) ? Optional.empty() : Optional.of(new Format("STIX", version(head)));
    }

    private static String version(Head head) {
        return Fields.text(head.field("objects").path(0), "spec_version").or(() -> Fields.text(head.start(), "spec_version")).orElse("2.1");
    }

    @Override
    public void take(Document document, Items items, ForeignObjects objects, TakenObjects taken) throws IOException {
        var intake = new Intake(items, objects, taken);
        try (var elements = document.elements("objects")) {
            for (var element = elements.next(); element != null; element = elements.next()) {
                if (element instanceof Element.Read(Position position, JsonNode value)) {
                    intake.take(position, value);
                }
            }
        } finally {
            intake.finish(Position.of(document.name()));
        }
    }

    @Override
    public void read(TakenObjects taken, Items items, ForeignObjects objects) {
        new Incidents(items, objects).read(taken.ids(), taken::position);
    }

    @Override
    public void readAgain(Collection<String> ids, Items items, ForeignObjects objects) {
        new Incidents(items, objects).read(Set.copyOf(ids), _ -> Position.of(""));
    }

}
