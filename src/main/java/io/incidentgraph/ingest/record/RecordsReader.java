package io.incidentgraph.ingest.record;

import io.incidentgraph.ingest.read.Format;
import io.incidentgraph.ingest.read.Head;
import io.incidentgraph.ingest.read.Item;
import io.incidentgraph.ingest.read.ObjectReader;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Takes each object as an incident record; the schema says whether it is one. */
@Component
final class RecordsReader implements ObjectReader {

    @Override
    public Optional<Format> recognize(Head head) {
        boolean recognized = head.field("source").path("kind").isString() || head.field("$schema").asString("").contains("incident-record");
        return recognized ? Optional.of(new Format("incident records", null)) : Optional.empty();
    }

    @Override
    public List<Item> read(ObjectNode object) {
        return List.of(new Item.Incident(object));
    }

}
