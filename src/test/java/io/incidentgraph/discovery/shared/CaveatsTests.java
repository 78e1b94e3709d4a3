package io.incidentgraph.discovery.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaveatsTests {

    @Test
    void saysHowLittleSoFewIncidentsProve() {
        assertThat(caveats(14, 0, 0, 0, null).sentences().getFirst()).startsWith("Only 14 incidents: they prove little.")
                .contains("by up to 26 percentage points");
        assertThat(caveats(1, 0, 0, 0, null).sentences().getFirst()).isEqualTo("Only 1 incident: it proves nothing about others.");
        assertThat(caveats(100, 0, 0, 0, null).sentences()).noneMatch(sentence -> sentence.startsWith("Only 100"));
        assertThat(caveats(0, 0, 0, 0, null).sentences()).containsExactly("No incident passes the filter: nothing can be said.");
    }

    @Test
    void namesThePublisherThatShapesTheAnswer() {
        assertThat(caveats(1_200, 0, 0, 0, new Caveats.Source("個人情報の新聞", true, 900)).sentences())
                .contains("Known from one publisher, 個人情報の新聞: 900 of 1,200 incidents (75 %). What it leaves out is missing here, too.");
        assertThat(caveats(1_200, 0, 0, 0, new Caveats.Source("VERIS", false, 1_200)).sentences())
                .contains("Known from sources of one kind, VERIS: 1,200 of 1,200 incidents (100 %). What it leaves out is missing here, too.");
        assertThat(caveats(1_200, 0, 0, 0, new Caveats.Source("地方紙", true, 100)).sentences()).noneMatch(sentence -> sentence.contains("地方紙"));
    }

    @Test
    void saysWhatIsMissingOnlyWhereItIs() {
        assertThat(caveats(200, 3, 2, 1, null).sentences()).anySatisfy(sentence -> assertThat(sentence).contains("Without any cause: 3 of 200 incidents."))
                .anySatisfy(sentence -> assertThat(sentence).startsWith("With an organization that no source names: 2 of 200 incidents."))
                .anySatisfy(sentence -> assertThat(sentence).startsWith("Without a known date: 1 of 200 incidents."));
        assertThat(caveats(200, 0, 0, 0, null).sentences()).hasSize(2).noneMatch(sentence -> sentence.contains("Without"));
    }

    @Test
    void saysHowFarIncidentsDependOnEachOther() {
        assertThat(new Caveats(new CaveatCounts(200, 0, 0, 0, 17, 3), null).sentences())
                .anySatisfy(sentence -> assertThat(sentence).endsWith("up to 17 hit one organization, up to 3 are parts of one event."));
        assertThat(caveats(200, 0, 0, 0, null).sentences()).noneMatch(sentence -> sentence.contains("independent"));
    }

    @Test
    void saysWhatWasNotCountedOfVeryMany() {
        assertThat(caveats(1_000_000, 0, 0, 0, null).sentences()).anyMatch(sentence -> sentence.contains("publisher"));
    }

    private static Caveats caveats(int asked, int withoutCause, int unnamed, int undated, Caveats.Source heaviest) {
        return new Caveats(new CaveatCounts(asked, withoutCause, unnamed, undated, 1, 0), heaviest);
    }

}
