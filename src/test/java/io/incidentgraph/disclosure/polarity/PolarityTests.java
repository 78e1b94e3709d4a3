package io.incidentgraph.disclosure.polarity;

import static org.assertj.core.api.Assertions.assertThat;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Lexicon;
import io.incidentgraph.disclosure.annotation.LexiconAnnotator;
import io.incidentgraph.disclosure.annotation.Pipeline;
import io.incidentgraph.disclosure.text.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolarityTests {

    private static final Pipeline PIPELINE = Pipeline.of(new LexiconAnnotator(Lexicon.load()));

    /** The passage in question stands between double angle brackets. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            受験生の答案が<<流出>>しました。                                             | ASSERTED
            受験生の答案が<<流出>>した可能性があります。                                 | POSSIBLE
            受験生の答案が<<流出>>したおそれを否定できません。                           | POSSIBLE
            名簿の<<流出>>はございません。                                               | DENIED
            名簿は庁内に<<保存し>>ておらず、流出していません。                           | DENIED
            サーバーに<<侵入>>の痕跡が認められました。                                   | ASSERTED
            サーバーに<<侵入>>の痕跡は認められませんでした。                             | DENIED
            名簿は<<保管して>>おりません。                                               | DENIED
            鞄が<<見当たら>>ないことに気付きました。                                     | ASSERTED
            名簿の<<流出>>は確認されておりません。                                       | DENIED
            答案は<<流出>>しておらず、名簿が流出しました。                               | DENIED
            答案は流出しておらず、名簿が<<流出>>しました。                               | ASSERTED
            <<不正アクセス>>によるものではなく、機器の故障です。                         | DENIED
            <<暗号化>>を防ぐことができませんでした。                                     | ASSERTED
            第三者に<<閲覧>>された可能性はありません。                                   | DENIED
            第三者に<<閲覧>>された可能性は完全には否定できませんでした。                 | POSSIBLE
            Names may have been <<accessed>> by the intruder.                            | POSSIBLE
            Passwords were not <<accessed>>, but names were taken.                       | DENIED
            We have no evidence that data was <<copied>>.                                | DENIED
            An intruder <<copied>> the files.                                            | ASSERTED
            """)
    void readsWhatTheClauseSaysOfThePassage(String sentence, String status) {
        assertThat(read(sentence).status()).hasToString(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            今後の調査で<<流出>>が確認された場合は、改めてお知らせします。               | HYPOTHETICAL
            万一、<<不正利用>>にお気付きの際はお知らせください。                         | HYPOTHETICAL
            ランサムウェアとは、データを<<暗号化>>して身代金を求めるウイルスのことです。 | GENERAL
            利用者の<<パスワード>>を定期的に変更していますか?                            | GENERAL
            <<不審なメール>>にはご注意ください。                                         | ADVISED
            来月から<<多要素認証>>を導入する予定です。                                   | PLANNED
            昨日、<<不正アクセス>>を受けました。                                         | TOLD
            Should you notice any <<unauthorized>> charges, tell your bank.              | HYPOTHETICAL
            """)
    void tellsWhatHappenedFromConditionsDefinitionsAdviceAndPlans(String sentence, String mood) {
        assertThat(read(sentence).mood()).hasToString(mood);
    }

    @Test
    void keepsMissingEvidenceApartFromDenial() {
        assertThat(read("名簿の<<流出>>は確認されておりません。").noEvidence()).isTrue();
        assertThat(read("名簿の<<流出>>はございません。").noEvidence()).isFalse();
    }

    @Test
    void namesTheWordsThatDecided() {
        var sentence = "名簿が<<流出>>した可能性があります。";
        var text = text(sentence);
        assertThat(read(sentence).cues()).extracting(text::text).containsExactly("可能性があり");
    }

    private static Reading read(String marked) {
        var start = marked.indexOf("<<");
        return Polarity.of(text(marked), new Span(start, marked.indexOf(">>") - 2));
    }

    private static AnnotatedText text(String marked) {
        return PIPELINE.run(marked.replace("<<", "").replace(">>", ""));
    }

}
