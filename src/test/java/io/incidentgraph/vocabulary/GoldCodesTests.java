package io.incidentgraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.incidentgraph.starter.Crosswalk;

import tools.jackson.databind.JsonNode;

/** The codes of the annotated disclosures have concepts, and whatever else they name is in the vocabulary. */
class GoldCodesTests {

    private final Vocabulary vocabulary = Vocabulary.load();

    @ParameterizedTest
    @MethodSource("concepts")
    void everyCodeHasItsConcept(ConceptKind kind, String id) {
        assertThat(vocabulary.concept(kind, id)).isPresent();
    }

    @Test
    void noCodeIsWithoutAConcept() {
        var causes = new HashSet<String>();
        var dataTypes = new HashSet<String>();
        SharedData.goldIncidents().forEach(incident -> {
            Stream.of("causes", "causes_optional").flatMap(field -> incident.path(field).valueStream())
                    .forEach(cause -> causes.add(cause.path("type").stringValue()));
            Stream.of("exposed", "denied").flatMap(field -> texts(incident.path("data_types").path(field))).forEach(dataTypes::add);
        });
        dataTypes.removeIf(code -> code.startsWith("OTHER:"));
        assertThat(Crosswalk.CAUSES.keySet()).containsAll(causes);
        assertThat(Crosswalk.DATA_TYPES.keySet()).containsAll(dataTypes);
    }

    @Test
    void everyTechniqueIsThereWithItsTacticsAndParent() {
        assertThat(SharedData.goldIncidents().flatMap(incident -> Stream.of("attack_techniques", "optional_techniques")
                .flatMap(field -> texts(incident.path(field))))).isNotEmpty().allSatisfy(id -> assertThat(vocabulary.attack(id))
                        .hasValueSatisfying(entry -> {
                            assertThat(entry.tactics()).isNotEmpty();
                            assertThat(entry.subtechniqueOf() != null).isEqualTo(id.contains("."));
                        }));
    }

    @Test
    void everyAuthorityIsKnown() {
        assertThat(SharedData.goldIncidents().flatMap(incident -> Stream.of("authorities", "authorities_optional")
                .flatMap(field -> texts(incident.path(field))))).isNotEmpty().allSatisfy(name -> assertThat(vocabulary.authority(name)).isPresent());
    }

    static Stream<Arguments> concepts() {
        return Stream.concat(Crosswalk.CAUSES.values().stream().flatMap(List::stream).map(id -> arguments(ConceptKind.CAUSE, id)),
                Crosswalk.DATA_TYPES.values().stream().map(id -> arguments(ConceptKind.DATA_TYPE, id)));
    }

    private static Stream<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue);
    }

}
