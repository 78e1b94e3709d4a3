package io.incidentgraph.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class HighlighterTests {

    @Test
    void cutsOutTheFirstPlaceOfEachTerm() {
        assertThat(highlights("委託先 設定", "顧客データの公開\n委託先による設定の誤り、委託先の管理"))
                .containsExactly(new Highlight("", "委託先", "による設定の誤り、委託先の管理"), new Highlight("委託先による", "設定", "の誤り、委託先の管理"));
    }

    @Test
    void doesNotCareForCaseAndWidth() {
        assertThat(highlights("ransomware", "ＲＡＮＳＯＭＷＡＲＥによる暗号化")).containsExactly(new Highlight("", "RANSOMWARE", "による暗号化"));
        assertThat(highlights("ガイド", "ｶﾞｲﾄﾞ本")).containsExactly(new Highlight("", "ガイド", "本"));
    }

    @Test
    void cutsLongTextsOnBothSides() {
        var highlight = highlights("漏えい", "あ".repeat(100) + "漏えい" + "い".repeat(100)).getFirst();
        assertThat(highlight.before()).hasSize(40);
        assertThat(highlight.after()).hasSize(40);
    }

    @Test
    void neverCutsThroughACharacter() {
        assertThat(highlights("吉野家", "𠮷".repeat(30) + "の吉野家").getFirst().before()).startsWith("𠮷");
    }

    @Test
    void looksIntoListsAndPastWhatIsNotThere() {
        assertThat(new Highlighter(Phrase.parse("みどり")).find(Arrays.asList(null, List.of("さくら", "みどり病院"))))
                .containsExactly(new Highlight("", "みどり", "病院"));
        assertThat(highlights("該当なし", "みどり病院")).isEmpty();
    }

    private static List<Highlight> highlights(String phrase, String text) {
        return new Highlighter(Phrase.parse(phrase)).find(List.of(text));
    }

}
