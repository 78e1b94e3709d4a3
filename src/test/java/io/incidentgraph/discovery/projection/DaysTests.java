package io.incidentgraph.discovery.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import io.incidentgraph.discovery.projection.Days.Column;
import org.junit.jupiter.api.Test;

class DaysTests {

    private static final int[] VALUES = {Days.UNKNOWN, Days.UNKNOWN + 1, -719_162, -1, 0, 1, 2021, 18_718, Integer.MAX_VALUE - 1, Integer.MAX_VALUE};

    @Test
    void findsWhatIsBetweenAnyTwoValues() {
        var random = new Random(7);
        var days = new Days();
        int[] put = IntStream.range(0, 200).map(_ -> VALUES[random.nextInt(VALUES.length)]).toArray();
        IntStream.range(0, put.length).forEach(incident -> days.put(incident, 2021, put[incident], Days.UNKNOWN, Days.UNKNOWN));

        for (int from : VALUES) {
            for (int to : VALUES) {
                assertThat(days.between(Column.OCCURRED, from, to).toArray()).as("%d to %d", from, to).containsExactly(IntStream.range(0, put.length)
                        .filter(incident -> put[incident] != Days.UNKNOWN && put[incident] >= from && put[incident] <= to).toArray());
            }
        }
        assertThat(days.between(Column.DETECTED, Integer.MIN_VALUE, Integer.MAX_VALUE).isEmpty()).isTrue();
    }

    @Test
    void findsNothingThatWasTakenAway() {
        var days = new Days();
        Arrays.asList(0, 1).forEach(incident -> days.put(incident, 2021, 18_718, Days.UNKNOWN, Days.UNKNOWN));
        days.remove(0);

        assertThat(days.between(Column.YEAR, 2021, 2021).toArray()).containsExactly(1);
        assertThat(days.first(0)).isEqualTo(IncidentFacts.UNDATED);
        assertThat(days.first(1)).isEqualTo(18_718);
    }

}
