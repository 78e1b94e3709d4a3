package io.incidentgraph.disclosure.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NormalizedTextTests {

    private static final String WRAPPED = """
            当法人のサーバーがランサムウェアに感染
            し、患者様1,200名の氏名、住所、生年月
             日が漏えいした可能性があることが判明
            いたしましたので、お知らせいたします。
            1 経過
            7月21日 朝、病棟の職員が電子カルテを
             開けないことに気付き、ネットワークを
             遮断
            7月22日 警察に相談""";

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
            "令和の時代|令和の時代",
            "報 道 発 表 資 料|報道発表資料",
            "令 和 5 年 12 月 20 日|2023年12月20日",
            "1 , 0 4 3 名|1,043名",
            "約 6 万 2 千 名|約6万2千名",
            "「L o c k y」に感染|「Locky」に感染",
            "氏名 住所 電話|氏名 住所 電話",
            "以 上|以上"
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
    void joinsWhatOnlyTheMarginDivides() {
        assertThat(NormalizedText.of(WRAPPED).text()).isEqualTo("""
                当法人のサーバーがランサムウェアに感染し、患者様1,200名の氏名、住所、生年月日が漏えいした可能性があることが判明いたしましたので、お知らせいたします。
                1 経過
                7月21日 朝、病棟の職員が電子カルテを開けないことに気付き、ネットワークを遮断
                7月22日 警察に相談""");
    }

    @Test
    void leadsBackOverTheMargin() {
        var text = NormalizedText.of(WRAPPED);
        var start = text.text().indexOf("生年月日");
        assertThat(text.quote(text.range(new Span(start, start + 4)))).isEqualTo("生年月\n 日");
    }

    @Test
    void listsOfOneWidthStayLists() {
        var lines = "株式会社みどり商事(東京都千代田区の本社)\n株式会社あおば商会(大阪府大阪市の支社)\n株式会社しろくま堂(北海道札幌市の本店)\n株式会社きいろ物産(福岡県福岡市の支店)\n株式会社くろつち社(鹿児島県鹿屋市支店)";
        assertThat(NormalizedText.of(lines).text()).isEqualTo(lines);
    }

    @Test
    void linesOfManyWidthsAreTheAuthors() {
        var lines = "当社のサーバーが攻撃を受けました\n氏名と住所が漏えいした可能性があります\n二次被害は確認しておりません\n個人情報保護委員会に報告いたしました";
        assertThat(NormalizedText.of(lines).text()).isEqualTo(lines);
    }

    @Test
    void keepsLineBreaksOfAllKinds() {
        assertThat(NormalizedText.of("一\r\n二\r三\n四").text()).isEqualTo("一\n二\n三\n四");
    }

}
