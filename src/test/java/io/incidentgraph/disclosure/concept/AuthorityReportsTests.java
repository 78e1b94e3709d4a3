package io.incidentgraph.disclosure.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityReportsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            本件は個人情報保護委員会に速報を提出しました。                       | 個人情報保護委員会 REPORT
            所轄の警察署に被害届を提出いたしました。                             | 警察 COMPLAINT
            警察に相談するとともに、県教育委員会へ報告しました。                 | 警察 CONSULTATION, 教育委員会 REPORT
            県警から、名簿が掲示板に載っているとの連絡を受けました。             | 警察 CONTACTED_BY
            厚生労働省および所管の保健所に報告しております。                     | 厚生労働省 REPORT, 保健所 REPORT
            IPAおよびJPCERTコーディネーションセンターへ届出を行いました。         | 情報処理推進機構 REPORT, JPCERTコーディネーションセンター REPORT
            We reported the incident to the FBI.                                 | Federal Bureau of Investigation REPORT
            """)
    void readsWhoWasToldOrAsked(String sentence, String expected) {
        assertThat(Found.labels(sentence, AuthorityMention.class)).isEqualTo(Set.of(expected.split(", ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "不審な電話があった場合は、最寄りの警察署にご相談ください。",
            "個人情報保護委員会のガイドラインに従っています。",
            "個人情報保護委員会に報告する予定です。",
            "警察官を名乗る電話にご注意ください。" })
    void passesOverAuthoritiesThatAreMerelyNamed(String sentence) {
        assertThat(Found.labels(sentence, AuthorityMention.class)).isEmpty();
    }

    @Test
    void readsTheDayOfTheReport() {
        assertThat(Found.in("当院のサーバーが不正アクセスを受け、患者様の個人情報が流出しました。2024年3月5日に個人情報保護委員会へ報告しました。").all(AuthorityMention.class)).singleElement()
                .extracting(AuthorityMention::on).isEqualTo("2024-03-05");
    }

    @Test
    void takesADayBehindSeveralForThatOfAll() {
        assertThat(Found.in("2026年2月1日、当社のサーバーが侵入されました。静岡県警察および個人情報保護委員会には2月16日に報告済みです。").all(AuthorityMention.class))
                .extracting(AuthorityMention::on).containsExactly("2026-02-16", "2026-02-16");
        assertThat(Found.in("2026年2月1日、当社のサーバーが侵入されました。警察には2月15日に、個人情報保護委員会には2月16日に報告済みです。").all(AuthorityMention.class))
                .extracting(AuthorityMention::on).containsExactly("2026-02-15", "2026-02-16");
    }

    @Test
    void readsAWardByItsUnitOnceItIsNamed() {
        assertThat(Found.labels("渋谷区から施設の運営を任されている会社は、翌日に区へ報告した。", AuthorityMention.class))
                .isEqualTo(Set.of("渋谷区 REPORT"));
    }

}
