package io.incidentgraph.disclosure.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataTypesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            患者様の氏名、病名、検査結果が外部に流出しました。           | personal.name ASSERTED, medical.diagnosis ASSERTED, medical.test-result ASSERTED
            流出した可能性があるのは、会員の氏名と購入履歴です。         | personal.name POSSIBLE, personal.purchase-history POSSIBLE
            カード番号、有効期限が漏えいした可能性があります。           | payment.card.number POSSIBLE, payment.card.expiry POSSIBLE
            銀行口座の情報や暗証番号は含まれておりません。               | bank.account DENIED, payment.card.pin DENIED
            持ち出されたファイルには、会員の氏名が含まれておりました。     | personal.name ASSERTED
            流出した可能性のあるファイルには、氏名が含まれていました。   | personal.name POSSIBLE
            マイナンバーの漏えいはございません。                         | personal.my-number DENIED
            当店では通帳の写しを保有していないため、口座番号の流出はありません。 | bank.account.number DENIED
            氏名を除く点数が閲覧できる状態でした。                       | personal.name DENIED, education.grades POSSIBLE
            偽のサイトに職員がパスワードを入力してしまいました。         | credentials.password ASSERTED, credentials ASSERTED
            健診結果は別のシステムで管理しており、含まれていません。     | medical.health-check DENIED
            USBメモリには園児の写真と保護者の連絡先が保存されていました。 | personal.image POSSIBLE, education.guardian POSSIBLE
            カード情報は当該サーバーに保存しておらず、漏えいはありません。 | payment.card DENIED
            氏名、暗号化されたパスワードが漏えいしました。               | personal.name ASSERTED, credentials.password.hash ASSERTED
            カード番号は下4桁のみが表示されていました。                  | payment.card.number DENIED
            Names and dates of birth were accessed.                      | personal.name ASSERTED, personal.date-of-birth ASSERTED
            口座番号は業者に渡していないため、含まれません。             | bank.account.number DENIED
            検査結果は預かっていないので、含まれておりません。           | medical.test-result DENIED
            The personal data concerned are the names of guests.         | personal.name ASSERTED, personal ASSERTED
            The files did not contain bank account numbers.              | bank.account.number DENIED
            """)
    void readsTypesWithTheirStatus(String sentence, String expected) {
        assertThat(Found.labels(sentence, DataMention.class)).isEqualTo(Set.of(expected.split(", ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "会員の皆様にはパスワードの変更をお願いいたします。",
            "対象の方にはメールアドレスあてに個別にご案内します。",
            "ご不明な点は下記の電話番号までお問い合わせください。",
            "漏えいについて個人情報保護委員会に報告しました。",
            "住所の登録がない方には電話で連絡いたします。",
            "発生年月日:令和3年5月1日。流出しました。",
            "Please do not share your password with anyone." })
    void passesOverDataThatAreMerelyMentioned(String sentence) {
        assertThat(Found.labels(sentence, DataMention.class)).filteredOn(label -> !label.startsWith("personal ")).isEmpty();
    }

    @Test
    void readsAListByItsHeading() {
        var text = """
                2.漏えいした可能性のある情報
                ・氏名、住所
                ・診察券番号
                3.漏えいしていない情報
                お問い合わせ窓口
                電話番号 03-0000-0000
                """;
        assertThat(Found.labels(text, DataMention.class))
                .isEqualTo(Set.of("personal.name POSSIBLE", "personal.address POSSIBLE", "medical.patient-id POSSIBLE"));
    }

    @Test
    void readsWhoseDataTheyAre() {
        var found = Found.in("流出した情報は、お客様の氏名と従業員の社員番号です。").all(DataMention.class);
        assertThat(found).extracting(DataMention::type, mention -> String.join(" ", mention.subjects()))
                .containsExactly(tuple("personal.name", "CUSTOMERS"),
                        tuple("personal.employee-id", "EMPLOYEES"));
    }

    @Test
    void readsTheNumberBesideAType() {
        assertThat(Found.in("漏えいしたのは、カード情報1,234件です。").all(DataMention.class)).singleElement()
                .extracting(DataMention::amount).isEqualTo(1234L);
    }

    @Test
    void leavesTheNumberBehindAListOfTypesToAllOfThem() {
        assertThat(Found.in("漏えいしたのは、氏名、住所、電話番号1,234名分です。").all(DataMention.class)).hasSize(3).extracting(DataMention::amount).containsOnlyNulls();
        assertThat(Found.in("漏えいしたのは、住所120件、電話番号80件です。").all(DataMention.class)).extracting(DataMention::amount).containsExactly(120L, 80L);
    }

    @Test
    void keepsADenialForTheOthersApart() {
        assertThat(Found.in("加入者以外の住所は含まれておりません。").all(DataMention.class)).singleElement()
                .extracting(DataMention::scope).isEqualTo("others");
    }

}
