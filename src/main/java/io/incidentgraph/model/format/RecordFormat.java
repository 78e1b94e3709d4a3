package io.incidentgraph.model.format;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.InvalidRecordException;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads incident records from their YAML and JSON forms and checks them against the schema. */
public final class RecordFormat {

    /** Help whoever reads a record and are no part of it. */
    private static final List<String> NOTES = List.of("$schema", "document");

    /** Nobody knows which of two values of one name is meant. */
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY).build();

    private static final YAMLMapper YAML = YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY).build();

    private RecordFormat() {
    }

    /**
     * The record that a JSON tree holds.
     *
     * @throws InvalidRecordException naming each problem with its place and value
     */
    public static IncidentRecord of(JsonNode tree) {
        var canonical = CanonicalJson.of(withoutNotes(tree));
        var problems = RecordSchema.problems(canonical);
        if (!problems.isEmpty()) {
            throw new InvalidRecordException(problems);
        }
        try {
            return new RecordReader((ObjectNode) canonical).read();
        } catch (IllegalArgumentException e) {
            throw new InvalidRecordException(List.of(String.valueOf(e.getMessage())));
        }
    }

    /** The record that a canonical body, as the graph keeps it, holds. */
    public static IncidentRecord ofBody(String body) {
        return new RecordReader((ObjectNode) JSON.readTree(body)).read();
    }

    /** The facts of a record, each with the name that decisions give it. */
    public static List<NamedFact> namedFacts(IncidentRecord record) {
        return new FactReader(record.incident(), (ObjectNode) JSON.readTree(record.body()), new EvidenceReader(record.source().documents().size())).named();
    }

    /** @throws InvalidRecordException if the text is no JSON or no record */
    public static IncidentRecord parseJson(String json) {
        try {
            return of(JSON.readTree(json));
        } catch (JacksonException e) {
            throw new InvalidRecordException(List.of("This is no JSON: " + e.getOriginalMessage()));
        }
    }

    /**
     * The records of a YAML stream: one or several YAML documents, each a record or a list of records.
     *
     * @throws InvalidRecordException if the stream is no YAML or one of its records is invalid
     */
    public static List<IncidentRecord> parseYaml(InputStream yaml) {
        var records = new ArrayList<IncidentRecord>();
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            while (documents.hasNextValue()) {
                items(documents.nextValue()).map(RecordFormat::of).forEach(records::add);
            }
        } catch (JacksonException e) {
            throw new InvalidRecordException(List.of("This is no YAML: " + e.getOriginalMessage()));
        }
        return records;
    }

    private static Stream<JsonNode> items(JsonNode document) {
        return document.isArray() ? StreamSupport.stream(document.spliterator(), false) : Stream.of(document);
    }

    private static JsonNode withoutNotes(JsonNode tree) {
        return tree instanceof ObjectNode object && NOTES.stream().anyMatch(object::has) ? object.deepCopy().without(NOTES) : tree;
    }

}
