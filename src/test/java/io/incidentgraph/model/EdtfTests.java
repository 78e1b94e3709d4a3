package io.incidentgraph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTests {

    @ParameterizedTest
    @CsvSource({
            "2021, 2021-01-01, 2021-12-31",
            "2021-04, 2021-04-01, 2021-04-30",
            "2017-10~, 2017-10-01, 2017-10-31",
            "2025-09-22?, 2025-09-22, 2025-09-22",
            "2004-XX, 2004-01-01, 2004-12-31",
            "201X, 2010-01-01, 2019-12-31",
            "2001-21, 2001-01-01, 2001-03-31",
            "2001-09/2014-02, 2001-09-01, 2014-02-28",
            "../2025, , 2025-12-31",
            "2025-01/.., 2025-01-01, ",
            "2025-01-15T16:21/2025-01-16T19:44, 2025-01-15, 2025-01-16" })
    void spansTheDaysThatItCanMean(String text, LocalDate from, LocalDate to) {
        var date = Edtf.parse(text);

        assertThat(date.from()).isEqualTo(from);
        assertThat(date.to()).isEqualTo(to);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "..", "../..", "令和7年1月15日", "2021-13", "2021-02-30", "2021-4-2", "2022/2021", "2021-04-02T25:00" })
    void rejectsWhatIsNoDate(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Edtf.parse(text)).withMessageContaining("'" + text + "'");
    }

}
