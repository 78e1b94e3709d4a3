package io.incidentgraph.disclosure.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConceptMentionsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            カルテのデータが暗号化され、閲覧できなくなりました。             | T1486
            リモートデスクトップを経由して侵入されました。                   | T1133
            教員のメールアカウントが乗っ取られました。                       | T1078
            遠隔操作ソフトをインストールしてしまいました。                   | T1219
            データベースの情報がすべて消去されました。                       | T1485
            攻撃者から金銭を要求するメールが届きました。                     | T1657
            ランサムウェア「Phobos」に感染しました。                         | Phobos
            QuartzLockと呼ばれるランサムウェアが実行されました。             | QuartzLock
            攻撃にはCVE-2023-12345が使われました。                           | CVE-2023-12345
            会員データベースが不正アクセスを受けました。                     | server.database.membership
            診療の一部を停止しました。                                       | availability.interruption.medical-care
            """)
    void readsWhatIsTold(String sentence, String value) {
        assertThat(told(sentence)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "身代金の要求は受けておりません。",
            "フォボスという店名の飲食店を経営しています。",
            "Mr. Akira Royal opened the Medusa exhibition.",
            "データは高度な暗号化が施されています。" })
    void passesOverWhatIsNotTold(String sentence) {
        assertThat(told(sentence)).isEmpty();
    }

    private static Set<String> told(String text) {
        return Found.in(text).all(ConceptMention.class).stream().filter(ConceptMention::told).map(ConceptMention::value).collect(Collectors.toSet());
    }

}
