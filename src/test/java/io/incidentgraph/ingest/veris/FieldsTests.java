package io.incidentgraph.ingest.veris;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.incidentgraph.ingest.veris.Fields.Place;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every field of VERIS stands in the documentation, and the reader does with it what the documentation says. */
class FieldsTests {

    private static final Pattern FIELD = Pattern.compile("`([^`]+)`");

    private static final Map<String, Place> SECTIONS = Map.of("### In the record", Place.RECORD, "### In words, with the record", Place.NOTE, "### Left out", Place.OUT);

    @Test
    void theReaderAgreesWithTheDocumentation() throws IOException {
        var documented = documented();
        var places = Fields.places();
        var valueChain = new HashSet<>(documented.get(Place.OUT));
        valueChain.removeIf(field -> !field.startsWith("value_chain."));
        assertThat(valueChain).hasSize(13);
        documented.get(Place.OUT).removeAll(valueChain);
        documented.get(Place.OUT).add("value_chain");
        for (var place : Place.values()) {
            assertThat(places.entrySet()).filteredOn(entry -> entry.getValue() == place).extracting(Map.Entry::getKey)
                    .containsExactlyInAnyOrderElementsOf(documented.get(place));
        }
    }

    @Test
    void noFieldStandsTwiceInTheDocumentation() throws IOException {
        var documented = documented();
        assertThat(documented.values().stream().mapToInt(Set::size).sum()).isEqualTo(documented.values().stream().flatMap(Set::stream).distinct().count());
    }

    @Test
    void documentsEveryFieldOfTheSchema() throws IOException {
        var fields = new TreeSet<String>();
        ofSchema("", SharedData.json("verisc-1.4.1-schema.json"), fields);
        assertThat(fields).hasSizeGreaterThan(140).contains("asset.assets.variety", "ioc.indicator");
        assertThat(all()).containsAll(fields);
    }

    @Test
    void documentsEveryFieldOfRealIncidents() throws IOException {
        var fields = new TreeSet<String>();
        SharedData.vcdb().forEach(incident -> ofIncident("", incident, fields));
        assertThat(fields).hasSizeGreaterThan(150);
        assertThat(all()).containsAll(fields);
    }

    @ParameterizedTest
    @ValueSource(strings = { "veris-1.3.7-sample.json", "veris-1.4.0-sample.json", "vcdb-1.3.4-enum.json", "verisc-1.4.1-enum.json" })
    void documentsEveryFieldOfTheSamplesAndEnumerations(String file) throws IOException {
        var fields = new TreeSet<String>();
        ofIncident("", SharedData.json(file), fields);
        assertThat(all()).containsAll(fields);
    }

    @Test
    void missesAFieldThatIsNotDocumented() throws IOException {
        var fields = new TreeSet<String>();
        ofIncident("", JsonMapper.shared().readTree("{\"action\": {\"hacking\": [{\"severity\": [\"高\"]}]}}"), fields);
        assertThat(fields).containsExactly("action.hacking.severity");
        assertThat(all()).doesNotContainAnyElementsOf(fields);
    }

    private static Set<String> all() throws IOException {
        var all = new TreeSet<String>();
        documented().values().forEach(all::addAll);
        return all;
    }

    private static Map<Place, Set<String>> documented() throws IOException {
        var fields = new EnumMap<Place, Set<String>>(Place.class);
        Place section = null;
        for (var line : Files.readAllLines(Path.of("docs/veris.md"))) {
            section = line.startsWith("#") ? SECTIONS.get(line) : section;
            if (section != null && line.startsWith("| `")) {
                var names = fields.computeIfAbsent(section, _ -> new TreeSet<>());
                FIELD.matcher(line.split("\\|")[1]).results().forEach(field -> names.add(field.group(1)));
            }
        }
        return fields;
    }

    private static void ofSchema(String path, JsonNode schema, Set<String> fields) {
        if (schema.has("properties")) {
            schema.path("properties").propertyStream().forEach(entry -> ofSchema(below(path, entry.getKey()), entry.getValue(), fields));
        }
        else if (schema.has("items")) {
            ofSchema(path, schema.path("items"), fields);
        }
        else {
            fields.add(path);
        }
    }

    private static void ofIncident(String path, JsonNode node, Set<String> fields) {
        if (node.isObject()) {
            node.propertyStream().forEach(entry -> ofIncident(below(path, entry.getKey()), entry.getValue(), fields));
        }
        else if (node.isArray()) {
            node.forEach(item -> ofIncident(path, item, fields));
        }
        else {
            fields.add(path);
        }
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

}
