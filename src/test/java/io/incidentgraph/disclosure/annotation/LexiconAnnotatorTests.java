package io.incidentgraph.disclosure.annotation;

import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LexiconAnnotatorTests {

    @Test
    void findsTheLongestFormOfACategory() {
        assertThat(found("kind: {a: [番号], b: [電話番号]}", "電話番号と番号")).containsExactly("kind b 電話番号", "kind a 番号");
    }

    @Test
    void findsAlternativesAndGapsWithinASentence() {
        var lexicon = "kind: {a: ['{設定|権限}…誤']}";
        assertThat(found(lexicon, "公開範囲の設定を担当者が誤った。")).containsExactly("kind a 設定を担当者が誤");
        assertThat(found(lexicon, "設定を変えた。誤りはない。")).isEmpty();
    }

    @Test
    void findsLatinWordsWholeAndInAnyCase() {
        assertThat(found("kind: [vpn, to]", "ＶＰＮ機器はTokyoから TO 欄")).containsExactly("kind VPN", "kind TO");
    }

    @Test
    void findsWholeWordsOnlyWhereAsked() {
        var lexicon = "kind: [{form: 課, whole: true}]";
        assertThat(found(lexicon, "課題がある")).isEmpty();
    }

    @Test
    void leavesOutWhatIsSwitchedOff() {
        var lexicon = Lexicon.of("kind: [紛失, 盗難]");
        var annotator = new LexiconAnnotator(lexicon.without(java.util.Set.of("kind//紛失")));
        assertThat(annotator.annotate(AnnotatedText.of("紛失と盗難"))).hasSize(1);
    }

    @Test
    void namesABraceThatIsNotClosed() {
        assertThatThrownBy(() -> Lexicon.of("kind: ['{a|b']")).isInstanceOf(InvalidLexiconException.class).hasMessageContaining("close it");
    }

    private static List<String> found(String yaml, String content) {
        var text = AnnotatedText.of(content);
        var all = text.with(new LexiconAnnotator(Lexicon.of(yaml)).annotate(text));
        return all.hits().sorted(Comparator.comparing(Hit::span)).map(hit -> hit.label() + " " + all.text(hit.span())).toList();
    }

}
