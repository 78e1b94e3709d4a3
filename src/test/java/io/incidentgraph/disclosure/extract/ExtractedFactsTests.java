package io.incidentgraph.disclosure.extract;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.incidentgraph.disclosure.Extraction;
import io.incidentgraph.disclosure.SourceText;
import io.incidentgraph.model.TextRange;
import io.incidentgraph.model.format.RecordFormat;

import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class ExtractedFactsTests {

    private static final RuleExtractor EXTRACTOR = RuleExtractor.load();

    private static final String HOSPITAL = """
            令和6年11月8日

            患者の皆様へ

            医療法人社団ひいらぎ会 ひいらぎ台病院
            院長 佐々木 隆

            USBメモリの紛失による患者情報の漏えいのおそれについて(お詫び)

            このたび、当院の臨床検査技師が患者様の個人情報を保存したUSBメモリ1本を紛失する事案が発生いたしました。

            1.経緯
            10月28日(月)、当院の職員が検査データをUSBメモリに保存し院外に持ち出しました。翌29日、帰宅途中に紛失したことに気付きました。同月30日に最寄りの警察署に遺失届を提出し、11月1日に個人情報保護委員会へ速報いたしました。

            2.紛失した情報
            超音波検査を受けられた患者様 1,274名分
            氏名、生年月日、性別、患者ID
            """;

    private static final String CHAIN = """
            白鷺市は7日、税務システムの保守を委託している東海データサービス株式会社(岡崎市)の再委託先である合同会社ミズナラテックのサーバーが第三者による不正アクセスを受け、納税者最大5万2,310人分の個人情報が漏えいした可能性があると発表した。
            サーバーには納税者の氏名、住所、生年月日が含まれていた。今のところ、情報の流出や悪用は確認されていないという。
            """;

    private static final String TWO_CONTRACTORS = """
            2025年7月4日
            公益財団法人あかね文化振興会
            メール配信システムへの不正アクセスに関するご報告(第2報)
            6月20日に公表いたしました当財団のメールマガジン配信システムへの不正アクセスについて、その後の調査結果をご報告いたします。
            当財団は、会員管理を株式会社クヌギ情報に、サーバーの運用を株式会社トチノキホスティングに委託しております。6月17日、トチノキホスティングの監視担当者が不審なログインを検知し、当財団に通報しました。調査の結果、クヌギ情報の担当者が退職者のアカウントを削除しておらず、そのアカウントが悪用されたことが分かりました。
            これにより、メールマガジン会員9,870名のメールアドレスと氏名が外部に流出したことを確認しました。
            """;

    private static final String ENGLISH = """
            Notice of Data Security Incident

            March 3, 2025

            Willowbrook Community Hospital is writing to inform you of a data security incident.
            On January 14, 2025, Willowbrook discovered that some of our systems were encrypted by ransomware. Files containing the information of approximately 18,400 patients may have been copied.
            """;

    private static final String ROUND_UP = """
            今週のセキュリティニュースまとめ

            ◆ 県立図書館で利用者情報が閲覧可能に
            滝野県立図書館は11月5日、貸出予約システムの改修ミスで、利用者214人の氏名が他の利用者から閲覧できる状態だったと発表した。システムを開発した株式会社ブナソフトが権限設定を誤ったという。

            ◆ 製菓会社にランサム攻撃
            キリノハ製菓株式会社は11月6日、社内サーバーがランサムウェアに感染したと公表した。11月2日に社員が気付いた。

            ◆ 年末セールのお知らせ
            提携ショップで年末セールが始まります。人気の珈琲豆が2割引きになるとのこと。私も買う予定です。
            """;

    @Test
    void takesTheVictimFromTheLettersHead() {
        assertThat(names(HOSPITAL, "organizations")).containsExactly("医療法人社団ひいらぎ会 ひいらぎ台病院");
    }

    @Test
    void reckonsYearsThatALetterLeavesOut() {
        var record = only(HOSPITAL);
        assertThat(value(record, "detected")).isEqualTo("2024-10-29");
        assertThat(value(record, "disclosed")).isEqualTo("2024-11-08");
        assertThat(items(record, "authorities")).extracting(item -> item.path("on").asString("")).containsExactly("2024-10-30", "2024-11-01");
    }

    @Test
    void takesTheDateBelowATitleForThatOfTheLetter() {
        var record = only("""
                不正アクセスによる個人情報の漏えいに関するお詫び(第1報)
                2026年6月12日
                株式会社青海文具
                弊社の通販サイトにおいて、お客様の個人情報が閲覧できる状態になっていたことが判明いたしました。
                6月8日、お客様からのご指摘により発覚いたしました。5月20日から6月8日までの間、保存先の設定に誤りがありました。
                """);
        assertThat(value(record, "disclosed")).isEqualTo("2026-06-12");
        assertThat(value(record, "detected")).isEqualTo("2026-06-08");
        assertThat(value(record, "occurred")).isEqualTo("2026-05-20/2026-06-08");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "このたび、花園市市民活動課が講座の受講者へメールを送信する際、メールアドレスが流出しました。|花園市",
            "桜ヶ丘町教育委員会生涯学習課において、申込者の名簿を紛失しました。|桜ヶ丘町教育委員会",
            "5月8日、いずみ信用組合総務部の職員がお客様の申込書を紛失したことが判明しました。|いずみ信用組合" })
    void takesTheDeedsOfADepartmentForThoseOfTheWhole(String text, String name) {
        assertThat(names(text, "organizations")).containsExactly(name);
    }

    @Test
    void takesNoSearchForTheTimeOfTheLoss() {
        var record = only("""
                書類の紛失について
                1.経緯
                3月24日、委託先が保管庫の移転中に保存箱の所在が不明であることを確認し、当行に報告しました。
                3月25日から4月3日まで委託先と当行で捜索しました。
                2.公表日 2026年4月17日
                """);
        assertThat(value(record, "detected")).isEqualTo("2026-03-24");
        assertThat(value(record, "occurred")).doesNotContain("04-03");
    }

    @Test
    void countsPersonsWhoseDataWereLostAsPossiblyExposed() {
        assertThat(items(only(HOSPITAL), "counts")).singleElement()
                .matches(count -> count.path("value").asInt() == 1274 && count.path("unit").asString().equals("PERSONS")
                        && count.path("status").asString("").equals("POSSIBLE"));
    }

    @Test
    void tellsSubcontractorsFromContractors() {
        var vendors = items(only(CHAIN), "vendors");
        assertThat(vendors).extracting(vendor -> vendor.path("name").asString("")).containsExactly("東海データサービス株式会社", "合同会社ミズナラテック");
        assertThat(vendors).extracting(vendor -> vendor.path("atFault").asBoolean()).containsExactly(false, true);
        assertThat(vendors.get(1).path("subcontractorOf").asString("")).isEqualTo(vendors.get(0).path("ref").asString("-"));
    }

    @Test
    void readsNumbersWithMyriadsAndAMaximum() {
        assertThat(items(only(CHAIN), "counts")).singleElement().matches(count -> count.path("max").asInt() == 52_310);
    }

    @Test
    void findsWhichOfTwoContractorsErred() {
        var vendors = items(only(TWO_CONTRACTORS), "vendors");
        assertThat(vendors).extracting(vendor -> vendor.path("name").asString("") + " " + vendor.path("atFault").asBoolean())
                .containsExactly("株式会社クヌギ情報 true", "株式会社トチノキホスティング false");
    }

    @Test
    void knowsAFollowUpReportAndTheDayOfTheFirst() {
        var record = only(TWO_CONTRACTORS);
        assertThat(record.path("source").path("stage").asString("")).isEqualTo("FOLLOW_UP");
        assertThat(value(record, "disclosed")).isEqualTo("2025-06-20");
        assertThat(value(record, "exfiltration")).isEqualTo("CONFIRMED");
    }

    @Test
    void readsAnEnglishNotice() {
        var record = only(ENGLISH);
        assertThat(names(ENGLISH, "organizations")).containsExactly("Willowbrook Community Hospital");
        assertThat(value(record, "detected")).isEqualTo("2025-01-14");
        assertThat(items(record, "counts")).singleElement().matches(count -> count.path("value").asInt() == 18_400 && count.path("approximate").asBoolean());
    }

    @Test
    void dividesARoundUpAndLeavesOutWhatIsNoIncident() {
        var extraction = extract(ROUND_UP);
        assertThat(extraction.records()).hasSize(2);
        assertThat(extraction.records()).allSatisfy(record -> assertThat(quote(ROUND_UP, record.path("segment").asString())).doesNotContain("年末セール"));
        assertThat(extraction.reasons()).extracting(Extraction.Reason::text).contains("No sentence in it states that an incident happened");
    }

    @Test
    void pointsAtWordsThatStateTheFact() {
        var record = only(HOSPITAL);
        assertThat(quote(HOSPITAL, record.path("detected").path("evidence").path(0).asString())).isEqualTo("翌29日、帰宅途中に紛失したことに気付");
        assertThat(quote(HOSPITAL, items(record, "counts").getFirst().path("evidence").path(0).asString())).contains("1,274名");
    }

    @ParameterizedTest
    @ValueSource(strings = { HOSPITAL, CHAIN, TWO_CONTRACTORS, ENGLISH, ROUND_UP })
    void yieldsRecordsThatTheFormatReads(String text) {
        assertThat(extract(text).records()).isNotEmpty().allSatisfy(record -> assertThat(RecordFormat.of(record).draft()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "当金庫を装ったフィッシングメールにご注意ください。当金庫のシステムが不正アクセスを受けた事実や、お客様の情報が漏えいした事実はございません。",
            "近年、ランサムウェアによる被害が相次いでおり、個人情報が流出する事故も多発しています。当社では、2025年6月12日に対策セミナーを開催いたします。",
            "○○株式会社は、20XX年XX月XX日、個人情報が漏えいしたことを確認しました。",
            "2025年6月1日、当社のサーバーが故障しました。サイバー攻撃によるものではありません。",
            "ランサムウェアとは、データを暗号化して身代金を要求する不正なプログラムのことをいいます。",
            "万一、お客様の情報が漏えいした場合は、速やかにご連絡いたします。",
            "" })
    void findsNoIncidentWhereNoneIsStated(String text) {
        assertThat(extract(text).records()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2024年5月1日、当院の職員がカルテを紛失した。|occurred|2024-05-01",
            "当校の教諭が、令和5年9月12日に成績表を誤って別の生徒に送付した。|occurred|2023-09-12",
            "2023年11月3日から11月9日までの間、本市のサイトが不正アクセスを受けた。|occurred|2023-11-03/2023-11-09",
            "2024年2月29日に当行のシステムへの不正アクセスが発覚しました。|detected|2024-02-29",
            "発覚日時:2022年8月4日(木)15時30分。当店の顧客情報が流出しました。|detected|2022-08-04T15:30",
            "当社の個人情報が流出しました。気付いたのは2021年7月7日です。|detected|2021-07-07",
            "2023年5月8日、社員が受注システムに接続できず、調べたところ、当社のサーバーが暗号化されていた。|detected|2023-05-08",
            "当院の名簿が流出しました。2021年3月に取引先からの情報提供でこの件を知りました。|detected|2021-03",
            "当組合の名簿が流出しました。%n・2025年3月4日 委託業者から当組合へ連絡%n・2025年3月17日 業者の調査で原因が判明|detected|2025-03-04",
            "2022年2月6日午前3時、当院の電子カルテが使用できなくなった。サーバーが暗号化されていた。|occurred|2022-02-06T03:00",
            "2021年6月に当社の名簿が流出しました。2021年9月15日現在、悪用された事実は確認されていません。|occurred|2021-06",
            "2022年12月28日、当組合のサーバーが侵入されました。翌年1月5日に公表いたしました。|disclosed|2023-01-05",
            "当社のサイトが改ざんされました。2024年6月3日、第一報を公表しました。|disclosed|2024-06-03",
            "2020年4月1日から2020年9月30日までの期間に当サイトで商品を購入されたお客様のカード情報が流出しました。|exposureWindow|2020-04-01/2020-09-30",
            "2024年3月4日、当社のサーバーが不正アクセスを受けたため、同日、ネットワークを遮断しました。|contained|2024-03-04",
            "2022年4月4日、利用者から電話をいただき、職員が書類を誤って送付していたことが分かりました。|detected|2022-04-04",
            "2023年10月2日に当校の職員が誤って名簿をサイトに公開してしまい、10月20日に保護者からの指摘で判明しました。|occurred|2023-10-02/2023-10-20",
            "当社のサーバーへの侵入について、2022年3月8日付「不正アクセスについて」でお知らせしました。|disclosed|2022-03-08",
            "当社サイトの改ざんに関するお知らせ%n2021.06.04 掲載 / 2021.06.18 更新%n当社のサイトが不正アクセスを受け、改ざんされました。|disclosed|2021-06-04",
            "ある市は8日、市のサーバーが不正アクセスを受けたと発表した。%n(2023/5/9 11:00)|disclosed|2023-05-08",
            "当社の名簿が設定の誤りにより外部から閲覧できる状態となっておりました。%n閲覧可能であった期間%n2022年2月3日から2022年2月9日|exposureWindow|2022-02-03/2022-02-09" })
    void knowsWhatHappenedOnADate(String text, String field, String date) {
        assertThat(value(only(text.replace("%n", "\n")), field)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "当会の職員が、会員94名への案内を送る際、全員の宛先をTO欄に入れて送信しました。",
            "当協会の講座で、受講者全員を宛先に並べて案内を送っていました。" })
    void knowsThatAddressesAreSeenWhereAllAreAddressed(String text) {
        assertThat(items(only(text), "dataTypes")).extracting(item -> item.path("type").asString("")).contains("personal.email");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "当社の顧客情報が流出しました。|CONFIRMED",
            "当社のサーバーが不正アクセスを受け、顧客情報が漏えいした可能性があります。|POSSIBLE",
            "当社のサーバーが不正アクセスを受けましたが、顧客情報の流出は確認されておりません。|NO_EVIDENCE",
            "当社のサーバーが不正アクセスを受けました。流出の痕跡は確認されておりませんが、可能性は完全には否定できません。|POSSIBLE",
            "当社のサーバーが不正アクセスを受けましたが、流出した可能性は低いと考えております。|NO_EVIDENCE" })
    void weighsWhetherDataLeft(String text, String degree) {
        assertThat(value(only(text), "exfiltration")).isEqualTo(degree);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "当店のサイトが改ざんされました。カード会社より情報流出の懸念について連絡を受けました。|CARD_COMPANY",
            "警察からの通報により、当社のサーバーが不正アクセスを受けたことが分かりました。|AUTHORITY",
            "当院の患者様から指摘を受け、情報が公開されていたことが判明しました。|CUSTOMER",
            "当校の職員が紛失に気付きました。名簿を紛失しました。|SELF",
            "当社に攻撃者から脅迫メールが届き、顧客情報が流出したことが判明しました。|ATTACKER" })
    void knowsWhoNoticedFirst(String text, String who) {
        assertThat(value(only(text), "discoveredBy")).isEqualTo(who);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "当社のメールアカウントが不正アクセスを受け、迷惑メール2,345件が送信されました。|2345 EMAILS SENT",
            "当校の生徒152人分の成績が流出しました。|152 PERSONS EXPOSED",
            "当社の顧客情報約3万件が流出しました。|30000 RECORDS EXPOSED",
            "当協会の会員団体48団体の情報が流出しました。|48 ORGANIZATIONS EXPOSED",
            "当組合の取引先87先の情報が流出しました。|87 ORGANIZATIONS EXPOSED",
            "当社のサーバーから文書約1万2,000ファイルが流出しました。|12000 FILES EXPOSED",
            "On May 4, 2023 after the employees left, the files of 3,412 members were copied from our hacked server.|3412 PERSONS EXPOSED",
            "当院の患者1,020名の個人情報が流出し、職員12人が閲覧しました。|1020 PERSONS EXPOSED" })
    void knowsWhatANumberCounts(String text, String count) {
        var first = items(only(text), "counts").getFirst();
        assertThat("%d %s %s".formatted(first.path("value").asLong(), first.path("unit").asString(""), first.path("role").asString(""))).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "当校の教諭が生徒143名分の名簿を紛失しました。|143 POSSIBLE",
            "当店のメールを誤って別の会員に送信しました。会員25名の氏名が記載されていました。|25 ASSERTED",
            "当社のフォームの設定を誤り、申込者418名の氏名が他の申込者から閲覧できる状態でした。|418 POSSIBLE",
            "当社のサーバーが侵入され、漏えいした可能性があります。%n【漏えいした情報】%n会員3,021名の氏名|3021 ASSERTED",
            "当社の顧客名簿が流出しました。%n(2)漏えいのおそれが否定できないもの%n・取引先 712名の氏名|712 POSSIBLE",
            "当社のサイトで2,764アカウントに不正ログインがありました。|2764 ASSERTED" })
    void knowsHowSurelyANumberWasExposed(String text, String count) {
        var first = items(only(text.replace("%n", "\n")), "counts").getFirst();
        assertThat(first.path("value").asLong() + " " + first.path("status").asString("ASSERTED")).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "当社の元従業員1名が顧客情報を持ち出しました。",
            "当校の名簿を誤ってメールで送信しました。受け取った4名とも削除しました。",
            "当院のパソコン2台が盗難に遭いました。定員は50名です。",
            "当社のサーバーが不正アクセスを受け、3件のお問い合わせをいただきました。" })
    void countsNeitherActorsNorThingsNorInquiries(String text) {
        assertThat(items(only(text), "counts")).isEmpty();
    }

    private static Extraction extract(String text) {
        return EXTRACTOR.extract(SourceText.of(text));
    }

    private static ObjectNode only(String text) {
        assertThat(extract(text).records()).hasSize(1);
        return extract(text).records().getFirst();
    }

    private static String value(ObjectNode record, String field) {
        return record.path(field).path("value").asString("");
    }

    private static List<ObjectNode> items(ObjectNode record, String list) {
        return record.path(list).valueStream().map(item -> (ObjectNode) item).toList();
    }

    private static Stream<String> names(String text, String list) {
        return items(only(text), list).stream().map(item -> item.path("name").asString(""));
    }

    private static String quote(String text, String range) {
        var parsed = TextRange.parse(range);
        return text.substring(text.offsetByCodePoints(0, parsed.start()), text.offsetByCodePoints(0, parsed.end()));
    }

}
