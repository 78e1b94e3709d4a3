package io.incidentgraph.curation.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReaderTests {

    private final NameReader reader = NameReader.create();

    @ParameterizedTest
    @CsvSource({ "株式会社海野商事, ㈱海野商事", "海野商事株式会社, (株)海野商事", "有限会社山川製作所, 山川製作所（有）", "一般社団法人川辺協会, (一社)川邊協会",
            "学校法人髙橋学園, 高橋学園", "医療法人社団斉藤会, 齋藤會", "ヤマカワコンピューター, ヤマカワ・コンピュータ", "キヤノン販売, キャノン販売",
            "ｿﾌﾄｳｪｱ海野, ソフトウエア海野", "ヴァイオリン堂, バイオリン堂", "さくら銀行, サクラ銀行", "浜松市役所, 濱松市" })
    void writesJapaneseNamesInOneForm(String name, String other) {
        assertThat(joined(name)).isEqualTo(joined(other));
    }

    @ParameterizedTest
    @CsvSource({ "第一小学校, 第二小学校", "東京銀行, 京都銀行", "山川市立病院, 海野市立病院", "山川小学校, 山川中学校" })
    void keepsJapaneseNamesApart(String name, String other) {
        assertThat(joined(name)).isNotEqualTo(joined(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "The Boeing Company | Boeing", "U.S. Navy | United States Navy", "Dept. of Veterans' Affairs | Department of Veteran Affairs",
            "Müller GmbH & Co. KG | Muller", "St. Mary's Hospital | Saint Marys Hospital", "Telefónica, S.A. | Telefonica",
            "Children’s Health Care | Childrens Healthcare", "Danske Bank A/S | Danske Bank", "Ministry of Defence | Ministry of Defense" })
    void writesEnglishNamesInOneForm(String name, String other) {
        assertThat(joined(name)).isEqualTo(joined(other));
    }

    @Test
    void tellsTheOwnCountryFromAnother() {
        assertThat(reader.read("Ministry of Justice New Zealand", "NZ").getFirst().words()).last().extracting(Word::kind).isEqualTo(WordKind.COUNTRY);
        assertThat(reader.read("Embassy of New Zealand", "JP").getFirst().words()).last().extracting(Word::kind).isEqualTo(WordKind.PLAIN);
        assertThat(reader.read("Embassy of New Zealand", null).getFirst().statedCountry()).contains("NZ");
    }

    @Test
    void takesASecondNameFromBrackets() {
        assertThat(reader.read("国立研究開発法人海洋機構（JAMSTEC）", "JP")).extracting(MatchingName::joined).containsExactly("海洋機構", "jamstec");
        assertThat(reader.read("Kelsey District dba Parkland Health", "US")).extracting(MatchingName::joined).containsExactly("kelseydistrict", "parklandhealth");
        assertThat(reader.read("Yamakawa Logistics (Americas) Inc.", "US")).hasSize(1);
    }

    @Test
    void keepsANameThatIsNothingButALegalForm() {
        assertThat(joined("株式会社")).isNotEmpty();
        assertThat(reader.read("Co., Ltd.", null)).hasSize(1);
        assertThat(reader.read("!?", null)).hasSize(1);
    }

    private String joined(String name) {
        return reader.read(name, null).getFirst().joined();
    }

}
