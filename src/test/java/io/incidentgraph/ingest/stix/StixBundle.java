package io.incidentgraph.ingest.stix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import io.incidentgraph.ingest.read.Item;
import io.incidentgraph.ingest.read.TakenObjects;
import io.incidentgraph.ingest.read.TestBundle;
import io.incidentgraph.model.ForeignObjects;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.format.RecordFormat;

import tools.jackson.databind.JsonNode;

/** What the reader of STIX makes of a bundle, beside the objects of others. */
public record StixBundle(List<IncidentRecord> records, List<Item> others) {

    public static StixBundle read(List<? extends JsonNode> bundle, ForeignObjects objects) {
        var items = new ArrayList<Item>();
        try {
            var taken = new TakenObjects();
            new StixReader().take(TestBundle.ofObjects(bundle), (_, item) -> items.add(item), objects, taken);
            new StixReader().read(taken, (_, item) -> items.add(item), objects);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new StixBundle(items.stream().filter(Item.Incident.class::isInstance).map(item -> RecordFormat.of(((Item.Incident) item).tree())).toList(),
                items.stream().filter(item -> !(item instanceof Item.Incident)).toList());
    }

}
