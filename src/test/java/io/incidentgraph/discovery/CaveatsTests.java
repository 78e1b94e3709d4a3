package io.incidentgraph.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaveatsTests {

    @Test
    void saysHowLittleSoFewIncidentsProve() {
        assertThat(new Caveats(14, 0, 0, 0, null).sentences().getFirst()).startsWith("Only 14 incidents: they prove little.")
                .contains("by up to 26 percentage points");
        assertThat(new Caveats(1, 0, 0, 0, null).sentences().getFirst()).isEqualTo("Only 1 incident: it proves nothing about others.");
        assertThat(new Caveats(100, 0, 0, 0, null).sentences()).noneMatch(sentence -> sentence.startsWith("Only 100"));
        assertThat(new Caveats(0, 0, 0, 0, null).sentences()).containsExactly("No incident passes the filter: nothing can be said.");
    }

    @Test
    void namesThePublisherThatShapesTheAnswer() {
        assertThat(new Caveats(1_200, 0, 0, 0, new Caveats.Source("個人情報の新聞", true, 900)).sentences())
                .contains("Known from one publisher, 個人情報の新聞: 900 of 1,200 incidents (75 %). What it leaves out is missing here, too.");
        assertThat(new Caveats(1_200, 0, 0, 0, new Caveats.Source("VERIS", false, 1_200)).sentences())
                .contains("Known from sources of one kind, VERIS: 1,200 of 1,200 incidents (100 %). What it leaves out is missing here, too.");
        assertThat(new Caveats(1_200, 0, 0, 0, new Caveats.Source("地方紙", true, 100)).sentences()).noneMatch(sentence -> sentence.contains("地方紙"));
    }

    @Test
    void saysWhatIsMissingOnlyWhereItIs() {
        assertThat(new Caveats(200, 3, 2, 1, null).sentences()).anySatisfy(sentence -> assertThat(sentence).contains("Without any cause: 3 of 200 incidents."))
                .anySatisfy(sentence -> assertThat(sentence).startsWith("With an organization that no source names: 2 of 200 incidents."))
                .anySatisfy(sentence -> assertThat(sentence).startsWith("Without a known date: 1 of 200 incidents."));
        assertThat(new Caveats(200, 0, 0, 0, null).sentences()).hasSize(2).noneMatch(sentence -> sentence.contains("Without"));
    }

}
