package io.incidentgraph.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

/** The records themselves, before any graph, say what the gold files say. */
class GoldComparisonTests {

    private final Map<String, IncidentView> views = RecordView.all(StarterSet.records());

    @Test
    void theRecordsSayWhatTheGoldFilesSayAndNothingElseOfTheKind() {
        assertThat(Disclosures.gold().flatMap(gold -> GoldComparison.differences(gold, view(gold)).stream()))
                .containsExactlyInAnyOrderElementsOf(DocumentedDifferences.all());
    }

    @Test
    void everyIncidentOfTheGoldFilesIsThereAndNoOther() {
        assertThat(Disclosures.gold().map(GoldIncident::incident)).hasSize(14).containsExactlyInAnyOrderElementsOf(views.keySet());
    }

    private IncidentView view(GoldIncident gold) {
        return views.get(gold.incident());
    }

}
