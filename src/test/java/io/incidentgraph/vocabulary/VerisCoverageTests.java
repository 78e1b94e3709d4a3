package io.incidentgraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

/** Every variety of the oldest and the newest VERIS version that is read has its concept. */
class VerisCoverageTests {

    private static final Map<ConceptKind, List<String>> ENUMERATIONS = Map.of(
            ConceptKind.CAUSE, Stream.of("hacking", "malware", "social", "misuse", "physical", "error", "environmental")
                    .map(category -> "action.%s.variety".formatted(category)).toList(),
            ConceptKind.DATA_TYPE, List.of("attribute.confidentiality.data.variety"),
            ConceptKind.ASSET, List.of("asset.assets.variety"),
            ConceptKind.ACTOR_KIND, List.of("actor.external.variety", "actor.internal.variety"),
            ConceptKind.EFFECT, List.of("attribute.integrity.variety", "attribute.availability.variety"));

    private final Vocabulary vocabulary = Vocabulary.load();

    @ParameterizedTest
    @CsvSource({ "vcdb-1.3.4-enum.json, 328", "verisc-1.4.1-enum.json, 352" })
    void everyVarietyHasItsConcept(String file, int varieties) {
        var veris = SharedData.json("veris/" + file);
        assertThat(ENUMERATIONS.values().stream().flatMap(List::stream).flatMap(enumeration -> paths(veris, enumeration))).hasSize(varieties);
        ENUMERATIONS.forEach((kind, enumerations) -> assertThat(enumerations.stream().flatMap(enumeration -> paths(veris, enumeration)))
                .allSatisfy(path -> assertThat(vocabulary.byVeris(kind, path)).isPresent()));
    }

    @ParameterizedTest
    @CsvSource({ "vcdb-1.3.4-enum.json", "verisc-1.4.1-enum.json" })
    void noVarietyIsFoundOnlyByIgnoringItsCase(String file) {
        var veris = SharedData.json("veris/" + file);
        ENUMERATIONS.forEach((kind, enumerations) -> {
            var written = vocabulary.concepts(kind).flatMap(concept -> concept.veris().stream()).toList();
            assertThat(written).containsAll(enumerations.stream().flatMap(enumeration -> paths(veris, enumeration)).toList());
        });
    }

    @Test
    void everyVarietyThatRealIncidentsNameHasItsConcept() {
        var incidents = SharedData.compressedJson("veris/vcdb-part1.json.gz").valueStream().toList();
        ENUMERATIONS.forEach((kind, enumerations) -> {
            var named = incidents.stream().flatMap(incident -> enumerations.stream().flatMap(enumeration -> paths(incident, enumeration)))
                    .distinct().toList();
            assertThat(named).isNotEmpty().allSatisfy(path -> assertThat(vocabulary.byVeris(kind, path)).isPresent());
        });
    }

    private static Stream<String> paths(JsonNode node, String enumeration) {
        return values(node, List.of(enumeration.split("\\."))).filter(JsonNode::isString).map(variety -> enumeration + "." + variety.stringValue());
    }

    /** In an enumeration as in an incident: lists on the way and at the end are looked through. */
    private static Stream<JsonNode> values(JsonNode node, List<String> path) {
        if (node.isArray()) {
            return node.valueStream().flatMap(element -> values(element, path));
        }
        return path.isEmpty() ? Stream.of(node) : values(node.path(path.getFirst()), path.subList(1, path.size()));
    }

}
