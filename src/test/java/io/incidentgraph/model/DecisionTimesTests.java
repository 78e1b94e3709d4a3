package io.incidentgraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTimesTests {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "-, 2026-11-22T05:20:31Z", "2026-11-22, 2026-11-22T05:20:31Z", "2026-11-22T05:20:30Z, 2026-11-22T05:20:31Z",
            "2026-11-22T05:20:31Z, 2026-11-22T05:20:32Z", "2026-11-22T05:20:59Z, 2026-11-22T05:21:00Z", "2026-11-22T05:20Z, 2026-11-22T05:21:00Z",
            "2026-11-22T23:59:59Z, 2026-11-23T00:00:00Z", "2027-01-05, 2027-01-06T00:00:00Z", "2026-11-22T14:20:31+09:00, 2026-11-22T14:20:32Z" })
    void aDecisionIsNewerThanEveryOneBefore(@Nullable String newest, String on) {
        var before = Optional.ofNullable(newest).map(Edtf::parse);

        var time = DecisionTimes.after(before, Instant.parse("2026-11-22T05:20:31.5Z"));

        assertThat(time).isEqualTo(Edtf.parse(on));
        assertThat(before.stream()).allSatisfy(last -> assertThat(last).isLessThan(time));
    }

}
