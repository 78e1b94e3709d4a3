package io.incidentgraph.disclosure.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NormalizedTextTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "令和5 年 3 月 8 日|2023年3月8日",
            "平成元年4月1日|1989年4月1日",
            "R6.2.14付|2024.2.14付",
            "H30年度|2018年度",
            "1,234名|1,234名",
            "約 12 万件|約12万件",
            "第 3 報|第3報",
            "法第 2 6条|法第26条",
            "2020 120名|2020 120名",
            "1 発生した事象|1 発生した事象",
            "ランサムウェア|ランサムウェア",
            "ガス|ガス",
            "①28,001件|①28,001件",
            "4月1日〜5日|4月1日~5日",
            "令和の時代|令和の時代"
    })
    void spellsOneWay(String original, String normalized) {
        assertThat(NormalizedText.of(original).text()).isEqualTo(normalized);
    }

    @Test
    void leadsBackToTheOriginal() {
        var text = NormalizedText.of("𠮷田市は令和5 年 3 月 8 日、12 名分を紛失");
        var start = text.text().indexOf("2023年3月8日");
        var range = text.range(new Span(start, start + "2023年3月8日".length()));
        assertThat(range).hasToString("#char=4,17");
        assertThat(text.quote(range)).isEqualTo("令和5 年 3 月 8 日");
    }

    @Test
    void keepsLineBreaksOfAllKinds() {
        assertThat(NormalizedText.of("一\r\n二\r三\n四").text()).isEqualTo("一\n二\n三\n四");
    }

}
