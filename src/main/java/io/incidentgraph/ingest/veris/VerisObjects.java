package io.incidentgraph.ingest.veris;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.incidentgraph.ingest.read.Format;
import io.incidentgraph.ingest.read.Head;
import io.incidentgraph.ingest.read.Item;
import io.incidentgraph.ingest.read.ObjectReader;
import io.incidentgraph.vocabulary.Vocabulary;

import tools.jackson.databind.node.ObjectNode;

/** Reads sources of VERIS objects, each of which says everything about one incident. */
@Component
final class VerisObjects implements ObjectReader {

    private final VerisReader reader;

    VerisObjects(Vocabulary vocabulary) {
        this.reader = new VerisReader(vocabulary);
    }

    @Override
    public Optional<Format> recognize(Head head) {
        return VerisReader.recognizes(head.start()) ? Optional.of(new Format("VERIS", version(head))) : Optional.empty();
    }

    @Override
    public List<Item> read(ObjectNode object) {
        var reading = reader.read(object);
        var items = new ArrayList<Item>();
        items.add(new Item.Incident(reading.record()));
        reading.warnings().forEach(warning -> items.add(new Item.Warning("%s: %s".formatted(reading.record().path("id").stringValue(), warning))));
        return items;
    }

    private static @Nullable String version(Head head) {
        return Veris.text(head.start(), "schema_version").map(version -> version.replace('_', '.')).orElse(null);
    }

}
