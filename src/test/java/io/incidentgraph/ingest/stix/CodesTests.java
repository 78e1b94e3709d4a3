package io.incidentgraph.ingest.stix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.incidentgraph.model.Edtf;
import io.incidentgraph.vocabulary.ConceptKind;
import io.incidentgraph.vocabulary.Vocabulary;

import tools.jackson.databind.json.JsonMapper;

/** The vocabularies of STIX lead to concepts that are there. */
class CodesTests {

    @Test
    void everyCodeMeansAConceptOfTheVocabulary() {
        assertThat(unknown(ConceptKind.CAUSE, Software.CAUSES.values())).isEmpty();
        assertThat(unknown(ConceptKind.CAUSE, IncidentTypes.CAUSES.values())).isEmpty();
        assertThat(unknown(ConceptKind.DATA_TYPE, Impacts.INFORMATION.values())).isEmpty();
        assertThat(unknown(ConceptKind.EFFECT, Impacts.EFFECTS.values())).isEmpty();
        assertThat(unknown(ConceptKind.EFFECT, List.of("availability", "availability.destruction", "integrity.modify-data"))).isEmpty();
        assertThat(unknown(ConceptKind.ACTOR_KIND, Parties.ACTORS.values())).isEmpty();
        assertThat(unknown(ConceptKind.CAUSE, List.of("海賊"))).containsExactly("海賊");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2025-03-30T15:00:00.123Z, 2025-03-31T01:30:00Z, -, -, 2025-03-30T15:00Z/2025-03-31T01:30Z
            2025-03-30T15:00:00Z, -, day, -, 2025-03-30
            2025-03-30T15:00:00Z, 2025-04-02T00:00:00Z, month, month, 2025-03/2025-04
            2025-03-30T15:00:00Z, 2025-03-30T16:00:00Z, day, day, 2025-03-30
            -, 2025-03-31T01:30:00Z, -, year, ../2025
            2025-03-31T00:00:00Z, 2025-03-30T00:00:00Z, -, -, 2025-03-31T00:00Z
            昨日, -, -, -, -
            """)
    void timesHaveThePrecisionThatIsMeant(String start, String end, String startFidelity, String endFidelity, String expected) {
        var event = JsonMapper.shared().createObjectNode().put("start_time", start).put("end_time", end)
                .put("start_time_fidelity", startFidelity).put("end_time_fidelity", endFidelity);
        assertThat(Times.between(event, "start_time", "end_time").orElse(null)).isEqualTo(expected);
        Times.between(event, "start_time", "end_time").ifPresent(Edtf::parse);
    }

    private static List<String> unknown(ConceptKind kind, Collection<String> ids) {
        return ids.stream().filter(id -> Vocabulary.load().concept(kind, id).isEmpty()).toList();
    }

}
