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

    private static final String DIGEST = """
            今週の事故ダイジェスト(6月第2週)

            1. 北見崎市は11日、生活支援課の職員が相談者46人分の記録を入れたUSBメモリを紛失したと発表した。6月9日の訪問後に鞄の中にないことに気付いた。警察に遺失届を出している。

            2. 家具販売のオークリーフ家具株式会社は12日、通販サイトが改ざんされ、利用者1,820人分のクレジットカード情報が流出した可能性があると明らかにした。カード会社からの連絡で5月末に発覚した。

            3. 県立東雲高校で、進路指導の教員が3年生38人の成績一覧を別の保護者にメールで送っていたことが分かった。県教育委員会が13日に発表した。

            4. 医療法人あおば会は、電子カルテを置くサーバーが6月5日にランサムウェアに感染し、外来の受け付けを止めていると公表した。患者の情報が外へ出たかどうかは調べている。

            編集部から:来週は休載します。
            """;

    private static final String BULLETS = """
            ・みなと銀行、顧客4,210人分の取引明細を誤廃棄 支店で保管していた書類を、4月18日に溶解処分した可能性が高い。支店の点検で5月7日に判明した。
            ・南信電力株式会社のコールセンター委託先で、オペレーターが契約者13人の氏名と住所を私物のスマートフォンで撮影していた。5月9日に同僚の通報で発覚し、警察に相談している。
            ・杉並野区の図書館システムで、5月10日に利用者の予約状況が他の人に見える不具合が起きた。最大で350人に影響した。区は個人情報保護委員会に報告した。
            ・株式会社ベルフォートが運営する転職サイトに5月11日から12日にかけて不正アクセスがあり、登録者約3万人のメールアドレスが流出した。
            """;

    private static final String PARAGRAPHS = """
            セキュリティ日報 2023.12.5

            昨日までに分かった国内の事案は次のとおり。

            南川瀬市は4日、保育所の入所通知を別の家庭に送っていたと発表した。封入の際の取り違えで、12世帯分の児童の氏名や生年月日が漏れた。11月30日に保護者からの電話で分かった。

            千代野商事株式会社は、社員のメールアカウントが何者かに乗っ取られ、取引先など約2,300件に迷惑メールが送られたと明らかにした。パスワードが推測されやすいものだったという。12月1日に取引先の指摘で判明した。

            国立音羽病院では、研修医が患者89人の検査結果を入れたノートパソコンを電車内に置き忘れた。12月2日に紛失届を出したが、見つかっていない。

            なお、フィッシングメールが増えています。ご注意ください。
            """;

    private static final String ENGLISH_DIGEST = """
            News digest: security incidents, week of March 4, 2024

            Harborview Dental Group said on March 5 that an employee's email account was accessed by an unauthorized party between February 12 and February 14. The names and dates of birth of 2,310 patients may have been viewed.

            The City of Ashford reported on March 6 that a laptop containing the tax records of 415 residents was stolen from an employee's car on March 1. Police were notified.

            Northgate University announced on March 7 that a file with the names and grades of 1,120 students had been publicly accessible on its website from January 8 to March 2 because of a misconfiguration.
            """;

    private static final String UNDER_DAYS = """
            情報セキュリティかわら版 令和6年11月号
            発行 西陵商工会 経営支援課

            先月公になった出来事

            10月2日
            北斗信用組合の窓口で、担当者が別の客の残高証明書を渡していた。対象は法人1先。受け取った会社からの連絡で分かり、その日のうちに回収した。

            10月9日
            ホームセンターの「ダイクマート」を営む株式会社ダイク産業で、会員サイトへの不正ログインが見つかった。10月5日から7日にかけて約1,900人のアカウントに第三者が入り、住所や購入履歴を見た可能性がある。同社はパスワードを変えるよう呼びかけている。

            10月17日
            県立水産高校の寄宿舎で、生徒48人の連絡先が載った名簿がなくなった。10月15日に気付いたが、見つかっていない。

            10月28日
            医療機器を扱う株式会社メドアークのサーバーが攻撃を受け、取引先の病院の担当者ら3,300人分の氏名とメールアドレスが暗号化された。復旧のめどは立っていない。警察に届けた。

            商工会からのお願い
            不審なメールを受け取ったら、まずは相談窓口(0120-000-000)へ。
            """;

    private static final String LINES = """
            今週のインシデント一覧
            ◎東雲町、給付金の案内を誤配布 12世帯分、別の住所に(6/3)
            ◎株式会社ノースリバー、クラウドの設定を誤り顧客8,120人の情報が閲覧可能に(6/4)
            ◎私立青藍中学校、教員が成績入りUSBメモリを紛失 生徒31人分(6/5)
            ◎三日月製薬、海外子会社がランサムウェア被害 従業員情報の流出も(6/6)
            詳しくは会員ページをご覧ください。
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

    private static final String SHORT_ITEMS = """
            今月の出来事(2025年1月) 身近な組織で起きたことから、扱いを見直すきっかけにしていただきたいものを編集部が選びました。どれも特別な攻撃によるものではなく、ふだんの作業の中で起きています。

            ・県立あすなろ図書館 1月9日、予約の連絡はがき23枚を、別の人の住所に送った。名簿を並べ替えたときに列がずれた。一人で作業をしていた。
            ・税理士法人カタバミ会計 1月14日、職員が顧問先15社の決算書を入れたUSBメモリを電車の網棚に忘れた。駅にも問い合わせたが、出てきていない。
            ・沢渡町 1月20日、住民健診の結果11人分を、別の家庭に郵送した。
            ・ひよどり幼稚園 1月27日、写真の販売サイトで、他のクラスの園児52人の写真も見えていた。制作した業者が設定を間違えていた。
            """;

    private static final String LABELLED = """
            願書の閲覧について
            2022年7月1日
            学校法人欅ヶ丘学院
            本学院が利用するサービスで、願書が誰でも閲覧できる状態でした。
            1.期間 2022年4月20日から6月24日まで
            2.対象 出願者 3,512名
            3.情報 氏名、生年月日、顔写真
            4.報告 6月29日 文部科学省、個人情報保護委員会
            """;

    @Test
    void readsTheRowsOfALetterAsPartOfIt() {
        assertThat(items(only(LABELLED), "authorities")).extracting(item -> item.path("name").asString("")).contains("文部科学省");
        assertThat(items(only(LABELLED), "counts")).extracting(item -> item.path("value").asInt()).containsExactly(3512);
    }

    @Test
    void findsTheItemsOfADigestThatTellsOfNoReaction() {
        assertThat(victims(SHORT_ITEMS)).containsExactly("県立あすなろ図書館", "税理士法人カタバミ会計", "沢渡町", "ひよどり幼稚園");
    }

    @Test
    void knowsWhoseTheItemsOfADigestAre() {
        assertThat(victims(DIGEST)).containsExactly("北見崎市", "オークリーフ家具株式会社", "県立東雲高校", "医療法人あおば会");
        assertThat(victims(BULLETS)).containsExactly("みなと銀行", "南信電力株式会社", "杉並野区", "株式会社ベルフォート");
        assertThat(victims(PARAGRAPHS)).containsExactly("南川瀬市", "千代野商事株式会社", "国立音羽病院");
        assertThat(victims(UNDER_DAYS)).containsExactly("北斗信用組合", "株式会社ダイク産業", "県立水産高校", "株式会社メドアーク");
        assertThat(victims(LINES)).containsExactly("東雲町", "株式会社ノースリバー", "私立青藍中学校", "三日月製薬");
        assertThat(victims(ENGLISH_DIGEST)).containsExactly("Harborview Dental Group", "City of Ashford", "Northgate University");
    }

    private static List<String> victims(String text) {
        return EXTRACTOR.extract(SourceText.of(text, "text")).records().stream().map(record -> record.path("organizations").path(0).path("name").asString("")).toList();
    }

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
            "書類の紛失について\\n令和4年6月1日\\nひなげし工房\\n5月30日、当所の職員が申込書を紛失しました。|ひなげし工房",
            "お客様情報の漏えいについて(2023年6月1日 株式会社ミソラ)\\n5月30日、当社のサーバーが不正アクセスを受け、顧客情報が流出しました。|株式会社ミソラ",
            "県の研修センターは5日、受講者の名簿を誤って別の団体に送信したと発表した。|県の研修センター",
            "5月30日、東原水道企業団の職員が検針票を紛失した。|東原水道企業団",
            "Aoba Travel K.K. has confirmed that an unauthorized party accessed its systems on May 2, 2024.|Aoba Travel K.K.",
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
            "青葉市の納税通知書156枚が別の人に届いた。データを流し込む際に1行ずれていたのが理由で、印字は市から委託を受けた有限会社ユキヤナギ印刷が行いました。|有限会社ユキヤナギ印刷|true",
            "当社が保守を委託している株式会社レンギョウ(以下「受託者」という。)が、アクセス制御の設定を誤り、名簿が流出しました。|株式会社レンギョウ|true",
            "当社は発送を株式会社ムクゲ物流(以下「ム社」)に委託しております。5月2日、名簿が流出しました。|株式会社ムクゲ物流|null",
            "市の名簿が流出した。委託先は印刷業を営む有限会社スズカケ(青葉市)。|有限会社スズカケ|null",
            "当社が受付の管理をお任せしている株式会社ツバキ企画が、公開の設定を誤り、名簿が流出しました。|株式会社ツバキ企画|true",
            "当院の名簿が流出しました。清掃を委託している会社の端末が古いまま使われていたことが原因です。|null|true",
            "Guest data were leaked on May 2, 2024. The system is operated for us by Kobushi Cloud Inc. Kobushi Cloud has told us that a key had been left in a public place by one of its engineers.|Kobushi Cloud Inc.|true",
            "The portal, which is hosted by Norwell Systems Ltd, was left publicly accessible on May 2, 2024.|Norwell Systems Ltd|null" })
    void knowsWhoActedForTheVictimAndWhetherHeErred(String text, String name, String fault) {
        assertThat(items(only(text), "vendors")).singleElement()
                .matches(vendor -> vendor.path("name").asString("null").equals(name), "named " + name)
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
