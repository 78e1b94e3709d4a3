package io.incidentgraph.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.incidentgraph.query.QueryRefusedException;
import org.junit.jupiter.api.Test;

class PhraseTests {

    @Test
    void takesEachWordForATermOfItsOwn() {
        assertThat(Phrase.parse(" 委託先　設定 VPN ").terms()).containsExactly("委託先", "設定", "VPN");
    }

    @Test
    void keepsAPhraseInQuotationMarksTogether() {
        assertThat(Phrase.parse("\"設定 ミス\" 委託先").terms()).containsExactly("設定 ミス", "委託先");
        assertThat(Phrase.parse("“設定 ミス”").terms()).containsExactly("“設定", "ミス”");
        assertThat(Phrase.parse("\"設定 ミス").terms()).containsExactly("設定 ミス");
    }

    @Test
    void makesHalfWidthAndFullWidthTheSame() {
        assertThat(Phrase.parse("ﾗﾝｻﾑｳｪｱ ＶＰＮ １２").terms()).containsExactly("ランサムウェア", "VPN", "12");
        assertThat(Phrase.parse("ｶﾞｲﾄﾞ").terms()).containsExactly("ガイド");
    }

    @Test
    void leavesOutWhatIsNoWord() {
        assertThat(Phrase.parse("・ VPN 「」 -").terms()).containsExactly("VPN");
    }

    @Test
    void asksForEveryTermAndEscapesAllSyntax() {
        assertThat(Phrase.parse("委託先 OR C:\\temp*").lucene()).isEqualTo("+\"委託先\" +\"OR\" +\"C:\\\\temp*\"");
    }

    @Test
    void findsASingleCharacterWithinThePairsOfTheIndex() {
        assertThat(Phrase.parse("株").lucene()).isEqualTo("+(株 株* *株)");
    }

    @Test
    void refusesAPhraseWithoutAWord() {
        assertThatThrownBy(() -> Phrase.parse("  「」 ")).isInstanceOf(QueryRefusedException.class).hasMessageContaining("phrase is");
    }

}
