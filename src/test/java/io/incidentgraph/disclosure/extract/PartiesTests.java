package io.incidentgraph.disclosure.extract;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.incidentgraph.disclosure.SourceText;

import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose incident a text tells of, who acted for him and who noticed, in the forms of many kinds of senders. */
class PartiesTests {

    private static final RuleExtractor EXTRACTOR = RuleExtractor.load();

    private static final String NUMBERED = """
            気になった事故を三つ。

            1. 沢渡町、住民名簿を誤送付
             町の職員が5月8日、住民37人の氏名が載った名簿を誤って別の世帯に送付。翌日に回収しました。

            2. 家具通販「モクメ」に不正ログイン
             運営元の株式会社モクメファニチャーによると、5月9日に会員61人のアカウントに不正なログインが発生。

            3. 山桜女子高、生徒の写真を誤掲載
             5月10日、サイトに生徒12名の氏名と写真を誤って掲載。職員が気付いて消しました。

            番外:ランサムウェアって何?という質問には、データを暗号化して身代金を要求する手口です、とお答えしています。
            """;

    private static final String TWO_CASES = """
            個人情報の漏えいについて
            令和6年1月10日
            沢渡町 総務課
            【事案1】試験結果の誤送信
            令和5年12月20日、職員が受験者8名に、他の受験者の氏名が記載されたファイルを誤って送信しました。
            【事案2】寄附者名簿の誤掲載
            令和5年12月25日、職員が寄附者21名の氏名を含む資料を誤ってホームページに掲載しました。
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "令和4年12月23日\\n霧ヶ原市教育委員会\\n市立小学校の教諭が成績表を紛失しました。本市では再発防止に努めます。|霧ヶ原市教育委員会",
            "学校法人椿学園 椿短期大学\\n本学の学生の個人情報が流出しました。|学校法人椿学園 椿短期大学",
            "2023年4月1日 朝霧交通株式会社 広報部\\n当社のサーバーが不正アクセスを受けました。|朝霧交通株式会社",
            "会 社 名 株式会社シラカバ精密\\n代表者名 代表取締役社長 森 茂\\n当社のサーバーがランサムウェアに感染しました。|株式会社シラカバ精密",
            "報道資料\\n南関県みどり野市健康福祉部介護保険課\\n本市が調査を委託している社会福祉法人いずみ会の調査員が名簿を紛失しました。|みどり野市",
            "当機構の職員が名簿を紛失しました。\\n全国年金振興機構|全国年金振興機構",
            "さくらの町(林太郎町長)は5日、職員が名簿を紛失したと発表した。|さくらの町",
            "株式会社ハナショウブ(本社:青葉市。以下「当社」)の会員サイトが不正アクセスを受けました。|株式会社ハナショウブ",
            "2023年2月1日\\nミカゲ製薬株式会社\\n当社の米国子会社であるMikage Pharma USA, Inc.のサーバーが不正アクセスを受けました。|Mikage Pharma USA, Inc.",
            "県立ひなた高等学校の教諭が、生徒の成績表を紛失した。|県立ひなた高等学校",
            "Silver Lake School District\\nWe discovered that an unauthorized party accessed our systems on May 2, 2024.|Silver Lake School District",
            "On May 2, 2024, Stonefield recently experienced a ransomware attack that encrypted files of 300 patients.|Stonefield",
            "当社が瀬川市様から受託している業務において、名簿を紛失しました。\\n株式会社アオバ事務|株式会社アオバ事務" })
    void knowsWhoseIncidentItIs(String text, String victim) {
        assertThat(items(only(text), "organizations").getFirst().path("name").asString("")).isEqualTo(victim);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "当社が発送を委託している株式会社ミナト印刷の担当者が、名簿を紛失しました。|株式会社ミナト印刷|true",
            "5月2日、町の名簿が流出した。町は健診の受付を株式会社そよかぜ健診に委託している。そよかぜ健診の社員が、名簿を誤って送信した。|株式会社そよかぜ健診|true",
            "当法人が利用しているヒイラギソフト株式会社のクラウドサービスのサーバーが不正アクセスを受け、顧客情報が漏えいしました。|ヒイラギソフト株式会社|true",
            "当社のサイトが改ざんされました。保守会社の株式会社リーフが調査し、攻撃の痕跡を発見しました。|株式会社リーフ|null",
            "当社のサイトが改ざんされました。この画面は、ツグミ株式会社が提供するサービスです。|ツグミ株式会社|null",
            "市の名簿が流出した。委託先は印刷業を営む有限会社スズカケ(青葉市)。|有限会社スズカケ|null",
            "The portal, which is hosted by Norwell Systems Ltd, was left publicly accessible on May 2, 2024.|Norwell Systems Ltd|null" })
    void knowsWhoActedForTheVictimAndWhetherHeErred(String text, String name, String fault) {
        assertThat(items(only(text), "vendors")).singleElement()
                .matches(vendor -> vendor.path("name").asString("").equals(name), "named " + name)
                .matches(vendor -> vendor.has("atFault") ? vendor.path("atFault").booleanValue(false) == Boolean.parseBoolean(fault) : fault.equals("null"), "at fault: " + fault);
    }

    @Test
    void blamesTheOneWhoErredAndNotTheOneWhoWasAttackedForIt() {
        var vendors = items(only("当社が受付を委託している株式会社アサギのサーバーが不正アクセスを受け、顧客情報が流出しました。開発を請け負う有限会社モエギの作業員が設定を誤ったためです。"), "vendors");
        assertThat(vendors).extracting(vendor -> vendor.path("name").asString("") + " " + vendor.path("atFault").booleanValue(false))
                .containsExactly("株式会社アサギ false", "有限会社モエギ true");
    }

    @Test
    void namesForWhomAContractorWorked() {
        var organizations = items(only("当社が瀬川市から受託している業務において、名簿を紛失しました。\n株式会社アオバ事務"), "organizations");
        assertThat(organizations).extracting(item -> item.path("name").asString("") + " " + item.path("as").asString(""))
                .containsExactly("株式会社アオバ事務 VICTIM", "瀬川市 SECONDARY_VICTIM");
    }

    @Test
    void dividesARoundUpAtNumberedHeadlines() {
        var records = EXTRACTOR.extract(SourceText.of(NUMBERED)).records();
        assertThat(records).extracting(record -> items(record, "organizations").getFirst().path("name").asString(""))
                .containsExactly("沢渡町", "株式会社モクメファニチャー", "山桜女子高");
    }

    @Test
    void givesTheCasesOfOneSenderToHim() {
        var records = EXTRACTOR.extract(SourceText.of(TWO_CASES)).records();
        assertThat(records).extracting(record -> items(record, "organizations").getFirst().path("name").asString("")).containsExactly("沢渡町", "沢渡町");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "不審なSMSにご注意ください\n当組合を名乗り「口座に不正なログインがありました」と記したSMSが届いています。当組合のシステムから情報が漏れたものではございません。",
            "【注意喚起】VPN製品の脆弱性について\n認証されていない第三者が任意のコードを実行できる脆弱性が公表されました。実際に悪用された可能性があると報告されています。",
            "株式会社カエデにおける不正アクセスにつきまして、当社は同社のサービスを利用しておらず、当社のお客様の情報が漏えいした事実はございません。",
            "2023年度に当協会へ報告された個人情報の漏えい事故は1,220件でした。前年度に比べ、誤送信が増加しています。",
            "10月22日、当市ではランサムウェアに感染したとの想定で訓練を行いました。訓練では、個人情報が流出したものとして報告の手順を確認しました。",
            "改正法が4月1日に施行された。不正アクセスによる漏えいは、1件でも報告の対象となった。" })
    void findsNoIncidentInWarningsFiguresAndDrills(String text) {
        assertThat(EXTRACTOR.extract(SourceText.of(text)).records()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "当社の名簿が流出しました。5月2日、外部のセキュリティ研究者からご指摘をいただき判明しました。|RESEARCHER",
            "5月2日、市の名簿が流出した。県民から指摘があり、判明した。|OTHER",
            "当社のアカウントが乗っ取られました。フォロワー様からのご指摘により覚知しました。|CUSTOMER",
            "当社の顧客情報が流出しました。カード会社より懸念があるとのご連絡をいただきました。|CARD_COMPANY",
            "当社の顧客情報が流出しました。監視を委託している業者からの通報により把握しました。|VENDOR",
            "当社のサーバーが暗号化されました。監視システムが応答の停止を検知しました。|SELF",
            "当社の顧客情報が流出しました。当社からも関係者にご連絡いたします。|",
            "We were alerted by a security researcher that our files had been left publicly accessible on May 2, 2024.|RESEARCHER" })
    void knowsWhoNoticedFirst(String text, String who) {
        assertThat(only(text).path("discoveredBy").path("value").asString("")).isEqualTo(who == null ? "" : who);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "当社のサーバーが不正アクセスを受けました。|CONFIRMED",
            "当社のサーバーが不正アクセスを受けた可能性があります。|SUSPECTED" })
    void tellsSuspicionFromFact(String text, String certainty) {
        assertThat(only(text).path("securityIncident").asString("")).isEqualTo(certainty);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "当社の名簿が流出したため、北洋海運局に報告しました。|北洋海運局",
            "Our files were leaked on May 2, 2024. We reported the incident to the National Ferry Administration.|National Ferry Administration" })
    void knowsAuthoritiesThatNoListHas(String text, String authority) {
        assertThat(items(only(text), "authorities")).extracting(item -> item.path("name").asString("")).containsExactly(authority);
    }

    private static ObjectNode only(String text) {
        var records = EXTRACTOR.extract(SourceText.of(text.replace("\\n", "\n"))).records();
        assertThat(records).hasSize(1);
        return records.getFirst();
    }

    private static List<ObjectNode> items(ObjectNode record, String list) {
        return record.path(list).valueStream().map(item -> (ObjectNode) item).toList();
    }

}
