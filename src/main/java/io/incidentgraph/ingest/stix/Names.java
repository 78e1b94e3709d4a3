package io.incidentgraph.ingest.stix;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Names and ids by which objects are known outside of STIX. */
final class Names {

    static final Pattern TECHNIQUE = Pattern.compile("T[0-9]{4}(\\.[0-9]{3})?");

    static final Pattern SOFTWARE = Pattern.compile("S[0-9]{4}");

    static final Pattern GROUP = Pattern.compile("G[0-9]{4}");

    static final Pattern CVE = Pattern.compile("CVE-[0-9]{4}-[0-9]{4,}");

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    private static final int NAME = 500;

    private static final int TEXT = 10_000;

    private Names() {
    }

    /** The id among the external references that has this form, or the name if it has. */
    static Optional<String> external(JsonNode object, Pattern form) {
        for (var reference : object.path("external_references")) {
            var id = Fields.text(reference, "external_id").map(text -> text.toUpperCase(Locale.ROOT)).filter(text -> form.matcher(text).matches());
            if (id.isPresent()) {
                return id;
            }
        }
        return Fields.text(object, "name").map(text -> text.toUpperCase(Locale.ROOT)).filter(text -> form.matcher(text).matches());
    }

    static String name(JsonNode object) {
        return Fields.shortened(Fields.text(object, "name").orElseGet(() -> Fields.id(object)), NAME);
    }

    /** A text in Japanese or English, by its object's language or else by its letters. */
    static void text(ObjectNode record, String field, JsonNode object, String property) {
        Fields.text(object, property).ifPresent(text -> record.putObject(field).put(language(object, text), Fields.shortened(text, TEXT)));
    }

    static String text(String text) {
        return Fields.shortened(text, TEXT);
    }

    private static String language(JsonNode object, String text) {
        return Fields.text(object, "lang").map(lang -> lang.startsWith("ja") ? "ja" : "en").orElseGet(() -> language(text));
    }

    static String language(String text) {
        return JAPANESE.matcher(text).find() ? "ja" : "en";
    }

}
