package io.incidentgraph.disclosure.concept;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountermeasuresTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            院内ネットワークから当該端末を切り離しました。           | containment.network-isolation DONE
            多要素認証の導入を検討してまいります。                   | prevention.multi-factor-authentication PLANNED
            ダークウェブの監視を継続しております。                   | investigation.dark-web-monitoring ONGOING
            パスワードの変更をお願いいたします。                     | support.password-change-request RECOMMENDED
            専用のコールセンターを設置いたしました。                 | support.call-center DONE
            送信前に複数の職員で確認する体制に改めました。           | prevention.double-check DONE
            We have implemented multi-factor authentication.         | prevention.multi-factor-authentication DONE
            """)
    void readsHowFarAMeasureHasCome(String sentence, String expected) {
        assertThat(Found.labels(sentence, CountermeasureMention.class)).contains(expected);
    }

}
