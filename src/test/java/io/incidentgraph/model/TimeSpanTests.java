package io.incidentgraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import io.incidentgraph.model.TimeSpan.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeSpanTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            SECONDS, 30,   0,   1,     30 SECONDS
            MINUTES, 0,    0,   0,     0 MINUTES
            HOURS,   5,    0,   1,     5 HOURS
            HOURS,   48,   2,   2,     48 HOURS
            HOURS,   50,   2,   3,     50 HOURS
            DAYS,    3.0,  3,   3,     3 DAYS
            DAYS,    1.5,  1,   2,     1.5 DAYS
            WEEKS,   2,    14,  14,    2 WEEKS
            MONTHS,  8,    224, 248,   8 MONTHS
            YEARS,   2,    730, 732,   2 YEARS
            YEARS,   1E+9, 1000000, ,  1000000000 YEARS
            """)
    void takesANumberOfUnitsAtItsWord(Unit unit, BigDecimal value, long min, @Nullable Long max, String text) {
        assertThat(new TimeSpan(unit, value)).extracting(TimeSpan::minDays, TimeSpan::maxDays, TimeSpan::toString).containsExactly(min, max, text);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            SECONDS, 0,   1
            MINUTES, 0,   1
            HOURS,   0,   1
            DAYS,    1,   7
            WEEKS,   7,   31
            MONTHS,  28,  366
            YEARS,   365,
            """)
    void takesAUnitAloneForOneOfItUpToOneOfTheNext(Unit unit, long min, @Nullable Long max) {
        assertThat(new TimeSpan(unit, null)).extracting(TimeSpan::minDays, TimeSpan::maxDays, TimeSpan::toString).containsExactly(min, max, unit.name());
    }

}
