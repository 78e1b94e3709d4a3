package io.incidentgraph.disclosure.extract;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.incidentgraph.disclosure.SourceText;

import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What a number in a notice counts, and which numbers count nothing that was exposed. */
class CountsTests {

    private static final RuleExtractor EXTRACTOR = RuleExtractor.load();

    private static final String NOTICE = """
            2024年5月9日

            不正アクセスによる個人情報の漏えいに関するお詫び

            株式会社みほん商会

            2024年5月1日、当社のサーバーが第三者による不正アクセスを受けたことが判明いたしました。%s個人情報保護委員会に報告しました。
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "対象は、会員登録をされた1,200名です。|1200 PERSONS POSSIBLE",
            "このうち88名の氏名がすでに外部に出ていました。|88 PERSONS ASSERTED",
            "登録者およそ15万人の情報が対象です。|150000 PERSONS POSSIBLE",
            "最大で2万7千人に影響するとみています。|27000 PERSONS POSSIBLE",
            "430世帯の情報が見られたおそれがあります。|430 RECORDS POSSIBLE",
            "取引先72社の担当者の情報も含まれていました。|72 ORGANIZATIONS POSSIBLE",
            "生徒15人の成績が別の保護者に送られていました。|15 PERSONS ASSERTED",
            "1,050件の個人情報がダークウェブ上で公開されていました。|1050 RECORDS ASSERTED",
            "保存されていた問い合わせ約4,000件が閲覧できる状態でした。|4000 RECORDS POSSIBLE",
            "2100レコードが取得された可能性があります。|2100 RECORDS POSSIBLE",
            "見学を予約された83組の情報が対象です。|83 PERSONS POSSIBLE",
            "当該アカウントから900件の迷惑メールが送信されました。|900 EMAILS ASSERTED" })
    void readsWhatWasExposed(String sentence, String count) {
        assertThat(counts(sentence)).singleElement().isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(strings = { "問い合わせは20件寄せられています。", "対策チームは12名で構成しています。", "職員5名で通った道を捜しました。", "当社の工場(従業員数310人)でも顧客の情報を扱っています。", "1年2組の教室で情報を扱っていました。", "このうち5名から削除したとの連絡を受けました。",
            "当社の従業員数は1,500名です。", "サーバー8台を停止しました。", "相談窓口には40人の方が電話をされました。", "外部の専門家3名に調査を依頼しました。",
            "全職員250名を対象に研修を行います。", "訓練の対象は社員600人です。", "1回あたり100件を超えるメールは送れないようにしました。" })
    void countsNothingElse(String sentence) {
        assertThat(counts(sentence)).isEmpty();
    }

    private static List<String> counts(String sentence) {
        return EXTRACTOR.extract(SourceText.of(NOTICE.formatted(sentence), "text")).records().stream()
                .flatMap(record -> record.path("counts").valueStream()).map(ObjectNode.class::cast)
                .map(count -> "%s %s %s".formatted(count.has("max") ? count.path("max").asLong() : count.path("value").asLong(),
                        count.path("unit").stringValue(), count.path("status").asString("ASSERTED"))).toList();
    }

}
