package io.incidentgraph.model.format;

import java.util.List;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;

/** The published JSON Schema of the incident record. */
final class RecordSchema {

    private static final Schema SCHEMA = load();

    private RecordSchema() {
    }

    /** What is wrong with a record, each with its place; empty if nothing is. */
    static List<String> problems(JsonNode node) {
        return SCHEMA.validate(node).stream().map(error -> {
            var value = error.getInstanceNode();
            String place = String.valueOf(error.getInstanceLocation());
            return "%s: %s (found %s)".formatted(place.isEmpty() ? "the record" : place, error.getMessage(), value == null ? "nothing" : shortened(value.toString()));
        }).distinct().limit(20).toList();
    }

    private static String shortened(String value) {
        return value.length() <= 80 ? value : value.substring(0, 77) + "...";
    }

    private static Schema load() {
        var stream = RecordSchema.class.getResourceAsStream("/schema/incident-record.schema.json");
        if (stream == null) {
            throw new IllegalStateException("/schema/incident-record.schema.json is missing from the class path");
        }
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(stream, InputFormat.JSON);
    }

}
