package io.incidentgraph.ingest.veris;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTests {

    @ParameterizedTest
    @ValueSource(strings = { "株式会社みどりソフト", "港町データ(株)", "㈱青葉印刷", "Iron Mountain Inc", "Medi-Waste Disposal",
            "OBHG Texas Holdings, P.A.", "Department of Education and Early Childhood Development", "AWS", "Acme & Sons, Inc." })
    void takesWhatIsClearlyAName(String remark) {
        assertThat(Names.of(remark)).containsExactly(remark);
    }

    @ParameterizedTest
    @ValueSource(strings = { "株式会社みどりソフトの社員が名簿を持ち出した", "委託先が誤送信", "保守業者", "classdojo", "unknown survey company", "Landlord instructed cleaning staff",
            "Partner", "Partner Facility", "a janitorial service", "Website vendor identity was not disclosed.", "Unknown", "not listed", "Third Party Vendor",
            "Federal Bureau of Investigation (FBI)Agents of the secret service established a sting", "It was Acme. They Confirmed It", "X", "不明",
            "One Two Three Four Five Six Seven Eight Nine" })
    void takesNothingElse(String remark) {
        assertThat(Names.of(remark)).isEmpty();
    }

    @Test
    void takesSeveralNamesIfAllAreNames() {
        assertThat(Names.of("Ideal Services Inc; 株式会社みどりソフト")).containsExactly("Ideal Services Inc", "株式会社みどりソフト");
        assertThat(Names.of("Ideal Services Inc; another one that nobody named")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Unknown", "UNKNOWN.", "n/a", "Mass Event", "不明", "unknown / not specified", "非公表" })
    void knowsWhatStandsForNobody(String text) {
        assertThat(Names.isUnknown(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "unknown (german steel mill)", "Unidentified Hotel", "Various Gas Stations", "random load companies", "Unknown vendor", "某自治体", "621210" })
    void knowsWhatOnlyDescribes(String text) {
        assertThat(Names.describesOnly(text)).isTrue();
        assertThat(Names.isUnknown(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Random House", "Unknown Worlds Entertainment", "Multiple Sclerosis Society", "Chinese Government (unknown)", "匿名組合南",
            "Other World Computing", "7-Eleven", "Nanaco" })
    void leavesRealNamesAlone(String text) {
        assertThat(Names.isUnknown(text)).isFalse();
        assertThat(Names.describesOnly(text)).isFalse();
    }

}
