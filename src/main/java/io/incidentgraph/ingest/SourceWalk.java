package io.incidentgraph.ingest;

import io.incidentgraph.ingest.pipeline.Conversion;
import io.incidentgraph.ingest.pipeline.Outcome;
import io.incidentgraph.ingest.pipeline.Pipeline;
import io.incidentgraph.ingest.read.DocumentReader;
import io.incidentgraph.ingest.read.Element;
import io.incidentgraph.ingest.read.Item;
import io.incidentgraph.ingest.read.Items;
import io.incidentgraph.ingest.read.LinkedReader;
import io.incidentgraph.ingest.read.ObjectReader;
import io.incidentgraph.ingest.read.Position;
import io.incidentgraph.ingest.read.TakenObjects;
import io.incidentgraph.model.CatalogueRelease;
import io.incidentgraph.model.ForeignObjects;
import io.incidentgraph.ingest.source.ElementParser;
import io.incidentgraph.ingest.source.Raw;
import io.incidentgraph.ingest.source.ReadBytes;
import io.incidentgraph.ingest.source.SourceDocument;
import io.incidentgraph.ingest.source.Sources;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Leads each document to its reader and the elements into the pipeline, in chunks. Elements that are done are passed over. */
final class SourceWalk implements Sources.Visitor {

    private static final int ELEMENTS = 100;

    private static final int BYTES = 1 << 20;

    private static final int SHOWN = 2_000;

    private static final int ITEM_BYTES = 2_000;

    private final Readers readers;

    private final Conversion conversion;

    private final Pipeline pipeline;

    private final ForeignObjects foreign;

    private final RunFormats formats;

    private final ReadBytes read;

    private final long done;

    private long count;

    private final List<Supplier<Stream<Outcome>>> chunk = new ArrayList<>();

    private int bytes;

    /** What waits for the other documents. */
    private final Map<LinkedReader, TakenObjects> taken = new LinkedHashMap<>();

    /** @param done how many elements of the source an earlier attempt has done */
    SourceWalk(Readers readers, Conversion conversion, Pipeline pipeline, ForeignObjects foreign, RunFormats formats, ReadBytes read, long done) {
        this.readers = readers;
        this.conversion = conversion;
        this.pipeline = pipeline;
        this.foreign = foreign;
        this.formats = formats;
        this.read = read;
        this.done = done;
    }

    @Override
    public void document(SourceDocument document) throws IOException {
        var found = readers.find(document);
        if (found.isEmpty()) {
            unrecognized(document);
            return;
        }
        formats.add(found.get().format());
        try {
            switch (found.get().reader()) {
                case ObjectReader reader -> objects(document, reader);
                case LinkedReader reader -> {
                    var readable = new ReadableDocument(document, this::unreadable);
                    reader.take(readable, items(readable), foreign, taken.computeIfAbsent(reader, _ -> new TakenObjects()));
                }
                case DocumentReader reader -> {
                    var readable = new ReadableDocument(document, this::unreadable);
                    reader.read(readable, items(readable));
                }
            }
        } finally {
            add(0, () -> Stream.of(new Outcome.End(Position.of(document.name()))));
            give();
        }
    }

    /** Reads what needs all documents, when all catalogues among them are written: so it is the same in whatever order they came, and however often the walk is begun again. */
    void finish() throws InterruptedException {
        if (!taken.isEmpty()) {
            pipeline.drain();
            taken.forEach((reader, objects) -> reader.read(objects, this::item, foreign));
            give();
        }
    }

    private void unrecognized(SourceDocument document) {
        String text = document.head().text();
        reject(Position.of(document.name()), text.isBlank() ? "It is empty" : "Its format is not recognized: incident records (YAML, JSON), VERIS, STIX bundles (JSON) and the mapping of VERIS to ATT&CK (CSV) are, in UTF-8",
                text.substring(0, Math.min(SHOWN, text.length())));
    }

    @Override
    public void unreadable(Position position, String reason) {
        reject(position, reason, "");
    }

    private void reject(Position position, String reason, String raw) {
        add(raw.length(), () -> Stream.of(new Outcome.Rejected(position, reason, raw)));
        give();
    }

    private void objects(SourceDocument document, ObjectReader reader) throws IOException {
        var parser = ElementParser.of(document.head().syntax());
        try (var elements = document.cut("")) {
            for (var raw = elements.next(); raw != null; raw = elements.next()) {
                Raw element = raw;
                add(element.bytes().length, () -> conversion.of(element, parser, reader).stream());
            }
        }
    }

    private void unreadable(Element.Unreadable element) {
        add(element.raw().length(), () -> Stream.of(new Outcome.Rejected(element.position(), element.reason(), element.raw())));
    }

    /** A catalogue of which a part cannot be read is not whole: what it lacks is not gone. */
    private Items items(ReadableDocument document) {
        return (position, item) -> item(position, item instanceof Item.Release(var release) && document.isBroken()
                ? new Item.Release(new CatalogueRelease(release.catalogue(), release.version(), false)) : item);
    }

    private void item(Position position, Item item) {
        add(ITEM_BYTES, () -> conversion.of(position, item, () -> raw(item)));
    }

    private static String raw(Item item) {
        return item instanceof Item.Incident(var tree) ? tree.toString() : "";
    }

    private void add(int size, Supplier<Stream<Outcome>> work) {
        if (++count <= done) {
            return;
        }
        chunk.add(work);
        bytes += size;
        if (chunk.size() == ELEMENTS || bytes >= BYTES) {
            give();
        }
    }

    private void give() {
        if (!chunk.isEmpty()) {
            var works = List.copyOf(chunk);
            Callable<List<Outcome>> work = () -> works.stream().flatMap(Supplier::get).toList();
            try {
                pipeline.give(count, read.total(), bytes, work);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ImportFailedException("The import was interrupted", e);
            }
            chunk.clear();
            bytes = 0;
        }
    }

}
