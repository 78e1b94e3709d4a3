package io.incidentgraph.disclosure.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CausesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            診療情報を管理するサーバーがランサムウェアに感染しました。                 | malware.ransomware
            予約サイトの脆弱性を悪用され、侵入されたものです。                         | hacking.exploit-vulnerability.web-application
            VPN機器の脆弱性を突かれ、院内に侵入されました。                            | hacking.exploit-vulnerability.vpn
            他社サービスから流出したIDを用いたパスワードリスト型攻撃でした。           | hacking.stolen-credentials.list-attack
            退職した職員が顧客名簿を無断で持ち出していました。                         | misuse.privilege-abuse.data-theft
            BCCで送信すべきところ、誤って宛先に入力して送信しました。                  | error.misdelivery.email-cc
            別の世帯の通知書を誤って封入し、発送しました。                             | error.misdelivery.postal
            教諭が生徒の名簿を入れたUSBメモリを紛失しました。                          | error.loss.usb
            駐車中に車上荒らしに遭い、書類の入ったかばんを盗まれました。               | physical.theft.vehicle-break-in
            クラウドストレージの公開設定を誤り、誰でも閲覧できる状態でした。           | error.misconfiguration.cloud-storage-public
            看護師が業務外で電子カルテを閲覧していました。                             | misuse.privilege-abuse.medical-record-snooping
            廃棄したハードディスクがオークションで転売されていました。                 | physical.theft.resale-of-retired-media
            窓口で別の患者に診断書を渡してしまいました。                               | error.misdelivery.handover
            管理者アカウントのパスワードの強度が低く、総当たり攻撃を受けました。       | control.weak-password
            修正プログラムが適用されていませんでした。                                 | control.patching
            ページに偽の警告が表示され、記載の番号に電話をかけてしまいました。         | social.support-scam
            An employee clicked a link in a phishing email.                            | social.phishing
            Attackers exploited a vulnerability in our website.                        | hacking.exploit-vulnerability.web-application
            """)
    void readsACause(String sentence, String cause) {
        assertThat(told(sentence)).contains(cause);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            管理画面に外部から誰でも入れる状態が続いていました。                       | error.misconfiguration
            申込フォームの回答一覧が、ほかの応募者にも見える設定でした。               | error.misconfiguration
            クラウド上の名簿が、パスワードなしで開ける状態でした。                     | error.misconfiguration
            共有フォルダーのアクセス権が全職員に開かれていました。                     | error.misconfiguration
            公開してはいけないフォルダーを公開の対象に含めていました。                 | error.misconfiguration
            VPN装置のファームウェアは3年前のままでした。                               | control.patching
            サポートの切れたOSを使い続けていました。                                   | control.patching
            装置の更新を見送っていたことが原因です。                                   | control.patching
            入力チェックに不備があり、不正なSQL文を差し込まれました。                  | hacking.sql-injection
            お問い合わせ用プログラムの欠陥をついた攻撃でした。                         | hacking.exploit-vulnerability
            パスワードは会社名に数字を足しただけのものでした。                         | control.weak-password
            誰でも思いつくパスワードでした。                                           | control.weak-password
            院内の管理者パスワードを全台で同じものにしていました。                     | control.weak-password
            何らかの方法で入手されたパスワードで管理画面に入られました。               | hacking.stolen-credentials
            開発者のアクセスキーを使って侵入されていました。                           | hacking.stolen-credentials
            取引先を名乗るメールに書かれたページでパスワードを打ち込みました。         | social.phishing
            役員になりすました連絡を信じて振り込みました。                             | social
            メールの宛先を選ぶ際、似た名前の別の会社を選んでいました。                 | error.misdelivery
            名簿の入ったファイルを付けたまま案内を送りました。                         | error.misdelivery
            学級通信に別の生徒の成績表が挟まっていました。                             | error.misdelivery
            本来添付すべきでない採点表を付けて送りました。                             | error.misdelivery
            宛名のデータが1行ずれていました。                                          | error.misdelivery
            名簿を入れた封筒が見つかりません。                                         | error.loss
            出張先で鞄ごとなくしました。                                               | error.loss
            車の窓を割られ、パソコンの入った鞄を取られました。                         | physical.theft
            派遣社員が会員データを名簿業者に売っていました。                           | misuse
            辞めた元講師が、生徒の連絡先と受講の記録を私用のクラウドに写していました。 | misuse
            ファイルに見慣れない拡張子が付き、読み出せなくなりました。                 | malware.ransomware
            社内のパソコンからウイルスが見つかりました。                               | malware
            他の利用者のデータかどうかを確かめる処理が抜けていました。                 | control.access-control
            接続元を限っていませんでした。                                             | control.access-control
            異常な通信に3か月間気付きませんでした。                                    | control.monitoring
            アクセス記録を見る仕組みがありませんでした。                               | control.monitoring
            The team leader had entered a password on a fake sign-in page.             | social.phishing
            The attacker logged in with stolen credentials.                            | hacking.stolen-credentials
            番号を打ち間違え、無関係の会社に書類をファクスしてしまいました。           | error.misdelivery
            宛名と中身の一致しない案内状が発送されました。                             | error.misdelivery
            受付で別の方に検査の控えを渡しました。                                     | error.misdelivery
            一時的に公開としたまま戻し忘れていました。                                 | error.misconfiguration
            閲覧権限が「リンクを知っている全員」のまま運用されていました。             | error.misconfiguration
            テスト用に開けた通信ポートを閉じ忘れていました。                           | error.misconfiguration
            職員が帰宅途中に書類の入ったかばんを置き忘れました。                       | error.loss
            駐車場で車の窓が割られ、名簿を入れた鞄が盗まれました。                     | physical.theft
            元職員が在職中に名簿を複製し、転職先で使っていました。                     | misuse
            担当者が興味本位で住民の記録を照会していました。                           | misuse
            配送業者を装ったメールのボタンを押し、偽の画面にパスワードを入れました。   | social.phishing
            公式窓口を名乗るDMにだまされ、ログイン情報を渡してしまいました。           | social.phishing
            サーバー内のデータが暗号化され、復元と引き換えに金銭を求める文書が残されていました。 | malware.ransomware
            修正プログラムの適用が遅れていました。                                     | control.patching
            機器のファームウェアが更新されておらず、侵入されました。                   | control.patching
            複数の担当者が同じパスワードを使いまわしていました。                       | control.weak-password
            アクセス記録の点検が定期的に行われていませんでした。                       | control.monitoring
            不審な通信を検知する仕組みが十分でなかったことが要因です。                 | control.monitoring
            他社から流出したとみられるIDとパスワードの組み合わせでログインされました。 | hacking.stolen-credentials
            A configuration change left the storage area publicly accessible.          | error.misconfiguration
            回収した用紙を入れた手提げ袋を電車の網棚に忘れました。                     | error.loss
            巡回中に受付簿を落とし、見つかっていません。                               | error.loss
            A folder of forms was left on a train.                                     | error.loss
            封入作業で取り違えがあり、別の会員の明細が入ったまま届きました。           | error.misdelivery
            住所録を並べ替えたときに列がずれていました。                               | error.misdelivery
            Our mailing house picked the wrong list.                                   | error.misdelivery
            業者の設定間違いで、ほかの教室の写真も見えていました。                     | error.misconfiguration
            フォルダーの権限を取り違えていました。                                     | error.misconfiguration
            外から入るための口が開いたままでした。                                     | error.misconfiguration
            パスワードは園の名前と西暦を並べただけのものでした。                       | control.weak-password
            外部で手に入れたパスワードを使って会員サイトに入られました。               | hacking.stolen-credentials
            よそで漏れた組み合わせとみられる大量のログインの試みがありました。         | hacking.stolen-credentials.list-attack
            技術者がアクセスキーを公開リポジトリに置いていました。                     | hacking.stolen-credentials.key
            An API key had been committed to a public repository.                      | hacking.stolen-credentials.key
            問い合わせ欄の弱点に付け込まれました。                                     | hacking.exploit-vulnerability
            支払いの画面が偽のものにすり替えられていました。                           | hacking.exploit-vulnerability
            部品に見つかっていた不具合を直さないまま使っていました。                   | control.patching
            接続用の装置が古いまま使われていました。                                   | control.patching
            運営を名乗る偽のメッセージを信じ、認証コードを伝えてしまいました。         | social.phishing
            偽のセキュリティ警告を信じ、表示された番号に電話をかけました。             | social.support-scam
            退職した看護師が在職中に名簿を撮影し、転職先で勧誘に使っていました。       | misuse
            """)
    void readsACauseFromWhatWasDoneToWhat(String sentence, String family) {
        assertThat(told(sentence)).anyMatch(cause -> cause.equals(family) || cause.startsWith(family + "."));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "今後は標的型メール訓練を実施してまいります。",
            "ランサムウェア対策として研修を行います。",
            "フィッシングメールにはくれぐれもご注意ください。",
            "ランサムウェアとは、感染した端末のデータを暗号化するウイルスのことです。",
            "機器の故障が原因であり、不正アクセスによるものではありません。",
            "脆弱性診断を定期的に実施していますか?",
            "電車やバスに書類を置き忘れないよう、職員に呼びかけます。",
            "偽の警告が表示されても、記載の番号に電話をかけないでください。",
            "名簿を五十音順に並べ替えました。",
            "紛失・盗難防止のため、施錠を徹底します。" })
    void takesNoMeasureDefinitionOrDenialForACause(String sentence) {
        assertThat(told(sentence)).filteredOn(cause -> !cause.startsWith("error.malfunction")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            委託先の作業員が設定を誤り、名簿が公開状態になりました。          | VENDOR
            再委託先において、書類を紛失しました。                            | VENDOR
            当院の職員が、書類を紛失しました。                                | SELF
            保守会社が確認したところ、当社のサーバーがランサムウェアに感染していました。 | SELF
            何者かがデータベースに侵入し、SQLインジェクションにより情報を窃取しました。 | UNKNOWN
            """)
    void readsInWhoseSphereItLay(String sentence, String party) {
        assertThat(Found.in(sentence).all(CauseMention.class)).filteredOn(CauseMention::told).extracting(mention -> mention.party().name())
                .contains(party).allMatch(party::equals);
    }

    @Test
    void ranksCausesAsTheTextDoes() {
        assertThat(Found.in("パスワードの使い回しが一因と考えられます。").all(CauseMention.class)).extracting(CauseMention::level)
                .isNotEmpty().containsOnly("CONTRIBUTING");
    }

    @Test
    void passesOverItemsBelowAHeadingOfMeasures() {
        assertThat(told("再発防止策\n・マルウェアの検知、感染時の遮断\n・アクセス制限の強化")).isEmpty();
    }

    private static Set<String> told(String text) {
        return Found.in(text).all(CauseMention.class).stream().filter(CauseMention::told).map(CauseMention::cause).collect(Collectors.toSet());
    }

}
