package io.incidentgraph.ingest.pipeline;

import io.incidentgraph.graph.PreparedRecord;
import io.incidentgraph.ingest.read.Element;
import io.incidentgraph.ingest.read.Item;
import io.incidentgraph.ingest.read.ObjectReader;
import io.incidentgraph.ingest.read.Position;
import io.incidentgraph.ingest.source.ElementParser;
import io.incidentgraph.ingest.source.Raw;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.InvalidRecordException;
import io.incidentgraph.model.format.RecordFormat;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes records of what readers find, and checks them. */
public final class Conversion {

    private final Function<IncidentRecord, PreparedRecord> preparation;

    /** @param preparation what can be done for a record before it is stored */
    public Conversion(Function<IncidentRecord, PreparedRecord> preparation) {
        this.preparation = preparation;
    }

    /** What an element of a document comes to. */
    public List<Outcome> of(Raw raw, ElementParser parser, ObjectReader reader) {
        return switch (parser.parse(raw)) {
            case Element.Unreadable(Position position, String reason, String text) -> List.of(new Outcome.Rejected(position, reason, text));
            case Element.Read(Position position, var value) -> of(position, value, reader, raw::text);
        };
    }

    private List<Outcome> of(Position position, JsonNode value, ObjectReader reader, Supplier<String> raw) {
        return switch (value) {
            case ObjectNode object -> of(position, object, reader, raw);
            case ArrayNode list -> list.valueStream().flatMap(each -> of(position, each, reader, each::toString).stream()).toList();
            default -> List.of(new Outcome.Rejected(position, "It is no object but " + value.getNodeType(), raw.get()));
        };
    }

    private List<Outcome> of(Position position, ObjectNode object, ObjectReader reader, Supplier<String> raw) {
        List<Item> items;
        try {
            items = reader.read(object);
        } catch (RuntimeException e) {
            return List.of(new Outcome.Rejected(position, message(e), raw.get()));
        }
        return items.stream().flatMap(item -> of(position, item, raw)).toList();
    }

    /** What an item comes to. */
    public Stream<Outcome> of(Position position, Item item, Supplier<String> raw) {
        return Stream.of(switch (item) {
            case Item.Incident(var tree) -> incident(position, tree, raw);
            case Item.Catalogue(var entry) -> new Outcome.Catalogue(position, entry);
            case Item.Release(var release) -> new Outcome.Release(position, release);
            case Item.Rejected(var reason, var text) -> new Outcome.Rejected(position, reason, text.isEmpty() ? raw.get() : text);
            case Item.Warning(var message) -> new Outcome.Noted(position, Outcome.Kind.WARNING, message);
            case Item.Duplicate(var of) -> new Outcome.Noted(position, Outcome.Kind.DUPLICATE, "The same as " + of);
            case Item.Unresolved(var reference, var where) -> new Outcome.Noted(position, Outcome.Kind.UNRESOLVED,
                    "%s refers to %s, which is not there".formatted(where, reference));
        });
    }

    private Outcome incident(Position position, ObjectNode tree, Supplier<String> raw) {
        try {
            var prepared = preparation.apply(RecordFormat.of(tree));
            return prepared.problems().isEmpty() ? new Outcome.Valid(position, prepared)
                    : new Outcome.Rejected(position, String.join("; ", prepared.problems()), raw.get());
        } catch (InvalidRecordException e) {
            return new Outcome.Rejected(position, message(e), raw.get());
        }
    }

    private static String message(RuntimeException e) {
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }

}
