package io.incidentgraph.disclosure.extract;

import org.junit.jupiter.api.Test;

import io.incidentgraph.disclosure.SourceText;
import io.incidentgraph.model.format.RecordFormat;

import static org.assertj.core.api.Assertions.assertThat;

class RuleExtractorTests {

    private static final RuleExtractor EXTRACTOR = RuleExtractor.load();

    @Test
    void draftsARecordThatTheFormatReads() {
        var extraction = EXTRACTOR.extract(SourceText.of("当院のサーバーが不正アクセスを受けました。", "a.txt"));
        assertThat(extraction.records()).hasSize(1);
        var record = RecordFormat.of(extraction.records().getFirst());
        assertThat(record.draft()).isTrue();
        assertThat(record.segment()).hasToString("#char=0,21");
    }

    @Test
    void findsNoIncidentInANotice() {
        assertThat(EXTRACTOR.extract(SourceText.of("本日より新商品を発売いたします。")).records()).isEmpty();
    }

    @Test
    void findsNothingWithoutTheRuleThatFired() {
        var text = SourceText.of("当院のサーバーが不正アクセスを受けました。");
        assertThat(EXTRACTOR.without(EXTRACTOR.extract(text).marks().fired()).extract(text).records()).isEmpty();
    }

}
