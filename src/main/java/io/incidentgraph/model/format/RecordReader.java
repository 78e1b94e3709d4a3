package io.incidentgraph.model.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.model.DocumentReference;
import io.incidentgraph.model.Edtf;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.Source;
import io.incidentgraph.model.Stated;
import io.incidentgraph.model.TextRange;
import io.incidentgraph.model.TimeSpan;
import io.incidentgraph.model.TimelineEntry;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Binds a valid canonical tree to an {@link IncidentRecord}. */
final class RecordReader {

    private static final Set<String> DATES = Set.of("occurred", "detected", "contained", "disclosed", "exposureWindow");

    /** The phases of which an incident's own values tell. */
    private static final Map<String, String> DURATIONS = Map.of("DISCOVERY", "timeToDetect", "CONTAINMENT", "timeToContain");

    private static final Set<String> CODES = Set.of("securityIncident", "exfiltration", "misuse", "published", "disclosure", "discoveredBy", "tlp");

    private final ObjectNode tree;

    RecordReader(ObjectNode tree) {
        this.tree = tree;
    }

    IncidentRecord read() {
        var source = source(tree.required("source"));
        var incident = incident(source.kind());
        var evidence = new EvidenceReader(source.documents().size());
        var facts = new FactReader(incident, tree, evidence);
        var body = CanonicalJson.write(tree);
        return new IncidentRecord(IncidentRecord.idOf(body), incident, source, Json.text(tree, "segment").map(TextRange::parse).orElse(null),
                Json.text(tree, "review").filter("DRAFT"::equals).isPresent(), values(tree, evidence), facts.facts(), timeline(evidence),
                new DecisionReader(facts, evidence).decisions(tree.path("decisions")), takenBack(), body);
    }

    private String incident(Source.Kind kind) {
        var id = tree.required("id").stringValue();
        if (id.startsWith("inc:") || id.startsWith("veris:")) {
            return id;
        }
        return (kind == Source.Kind.VERIS ? "veris:" : "inc:") + id;
    }

    private @Nullable Long takenBack() {
        return tree.hasNonNull("takenBack") ? Long.valueOf(tree.path("takenBack").longValue()) : null;
    }

    private Source source(JsonNode node) {
        var documents = new ArrayList<DocumentReference>();
        node.path("documents").forEach(document -> documents.add(document(document)));
        var asOf = Json.text(node, "modified").or(() -> Json.text(node, "publishedOn")).or(() -> Json.text(tree, "on"));
        var series = Json.text(node, "series").orElseGet(() -> documents.isEmpty() ? "" : Long.toString(documents.getFirst().id()));
        return new Source(Source.Kind.valueOf(node.required("kind").stringValue()), series, node.path("snapshot").booleanValue(false),
                Json.text(node, "stage").map(Source.Stage::valueOf).orElse(null), asOf.map(Edtf::parse).orElse(null), documents);
    }

    private static DocumentReference document(JsonNode node) {
        return new DocumentReference(Json.orNull(node, "title"), Json.orNull(node, "publisher"), Json.orNull(node, "url"),
                Json.orNull(node, "textHash"), Json.orNull(node, "publishedOn"), Json.orNull(node, "language"), Json.orNull(node, "mediaType"));
    }

    static Map<String, Stated> values(JsonNode tree, EvidenceReader evidence) {
        var values = new HashMap<String, Stated>();
        DATES.forEach(name -> value(tree, name, evidence).ifPresent(stated -> values.put(name,
                new Stated(Edtf.parse(stated.value().toString()), stated.evidence()))));
        durations(tree.path("durations"), values);
        CODES.forEach(name -> value(tree, name, evidence).ifPresent(stated -> values.put(name, stated)));
        for (var name : List.of("title", "summary")) {
            for (var language : List.of("Ja", "En")) {
                Json.text(tree.path(name), language.toLowerCase(Locale.ROOT))
                        .ifPresent(text -> values.put(name + language, new Stated(text, List.of())));
            }
        }
        return values;
    }

    /** What never came to an end took no time. */
    private static void durations(JsonNode durations, Map<String, Stated> values) {
        for (var duration : durations) {
            var name = DURATIONS.get(duration.required("phase").stringValue());
            var unit = duration.required("unit").stringValue();
            if (name != null && !unit.equals("NEVER")) {
                var value = duration.path("value").isNumber() ? duration.path("value").decimalValue() : null;
                values.putIfAbsent(name, new Stated(new TimeSpan(TimeSpan.Unit.valueOf(unit), value), List.of()));
            }
        }
    }

    private static Optional<Stated> value(JsonNode tree, String name, EvidenceReader evidence) {
        var node = tree.path(name);
        var value = node.isObject() ? node.path("value") : node;
        return value.isString() ? Optional.of(new Stated(value.stringValue(), evidence.read(node.path("evidence")))) : Optional.empty();
    }

    private List<TimelineEntry> timeline(EvidenceReader evidence) {
        var entries = new ArrayList<TimelineEntry>();
        for (var entry : tree.path("timeline")) {
            var note = entry.path("note");
            var ja = note.isObject() ? Json.orNull(note, "ja") : note.stringValue();
            var en = note.isObject() ? Json.orNull(note, "en") : null;
            entries.add(new TimelineEntry(Json.text(entry, "on").map(Edtf::parse).orElse(null), ja, en, evidence.read(entry.path("evidence"))));
        }
        return entries;
    }

}
