package io.incidentgraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "株式会社山川商事 | (株)山川商事",
            "山川商事㈱ | 山川商事",
            "ﾔﾏｶﾜｼｽﾃﾑ | ヤマカワシステム",
            "やまかわ堂 | ヤマカワ堂",
            "澤田醫院 | 沢田医院",
            "Yamakawa Systems Co., Ltd. | YAMAKAWA SYSTEMS",
            "Yamakawa, Inc. | Yamakawa",
            "医療法人山川会 | 山川会",
            "Ｙａｍａｋａｗａ　ＧｍｂＨ | yamakawa" })
    void differentWritingsOfANameHaveOneKey(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({ "山川市, 山川町", "Corp, Ltd", "A社, B社" })
    void differentNamesHaveDifferentKeys(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = { "!!!", "株式会社", "○○" })
    void aKeyIsNeverEmpty(String name) {
        assertThat(NameKey.of(name)).isNotEmpty();
    }

}
