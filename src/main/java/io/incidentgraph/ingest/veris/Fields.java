package io.incidentgraph.ingest.veris;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every field of VERIS and its place: the record, a note in it, or nowhere. Keeps the notes, and names the fields that are none
 * of VERIS.
 */
final class Fields {

    /** Where a field goes. */
    enum Place { RECORD, NOTE, OUT }

    private static final String FILE = "/veris/fields.txt";

    private static final Fields ALL = read();

    private final Map<String, Fields> below = new HashMap<>();

    private @Nullable Place place;

    private Fields() {
    }

    /** Keeps what has no fact of its own and reports what no version of VERIS has. */
    static void rest(ObjectNode incident, Draft draft) {
        ALL.walk("", incident, draft);
    }

    /** The places of all fields by their paths. */
    static Map<String, Place> places() {
        var places = new HashMap<String, Place>();
        ALL.collect("", places);
        return places;
    }

    private void collect(String path, Map<String, Place> places) {
        if (place != null) {
            places.put(path, place);
        }
        below.forEach((name, fields) -> fields.collect(path.isEmpty() ? name : path + "." + name, places));
    }

    private void walk(String path, JsonNode node, Draft draft) {
        if (node.isArray()) {
            node.forEach(item -> walk(path, item, draft));
            return;
        }
        for (var entry : node.properties()) {
            var name = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
            var fields = below.get(entry.getKey());
            if (fields == null) {
                draft.warn("%s is no field of VERIS: it was left out", draft.shortened("field", name, Draft.SHORT));
            }
            else if (fields.place == null) {
                fields.walk(name, entry.getValue(), draft);
            }
            else if (fields.place == Place.NOTE) {
                fields.text(entry.getValue()).ifPresent(text -> draft.note(name, text));
            }
        }
    }

    private Optional<String> text(JsonNode value) {
        var text = new StringJoiner(", ");
        for (var item : value.isArray() ? value.valueStream().toList() : List.of(value)) {
            var written = item.isContainer() ? item.toString() : item.asString("").strip();
            if (!written.isEmpty() && !Veris.isUnknown(written)) {
                text.add(written);
            }
        }
        return text.length() == 0 ? Optional.empty() : Optional.of(text.toString());
    }

    private void add(String path, Place where) {
        var fields = this;
        for (var name : path.split("\\.")) {
            fields = fields.below.computeIfAbsent(name, _ -> new Fields());
        }
        fields.place = where;
    }

    private static Fields read() {
        var all = new Fields();
        try (var stream = Fields.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is missing from the class path");
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines().map(line -> line.split(" ", 2))
                    .forEach(line -> all.add(line[1], Place.valueOf(line[0].toUpperCase(Locale.ROOT))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

}
