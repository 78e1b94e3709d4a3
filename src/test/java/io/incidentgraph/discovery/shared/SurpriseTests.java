package io.incidentgraph.discovery.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class SurpriseTests {

    @Test
    void isFishersTestOfTheLadyWhoTastesTea() {
        // eight cups, four with the milk first; she names four of them, all rightly, or three
        assertThat(Hypergeometric.atLeast(4, 8, 4, 4)).isCloseTo(1 / 70.0, within(1e-15));
        assertThat(Hypergeometric.atLeast(3, 8, 4, 4)).isCloseTo(17 / 70.0, within(1e-15));
        assertThat(Hypergeometric.atLeast(0, 8, 4, 4)).isEqualTo(1);
        assertThat(Hypergeometric.atLeast(5, 8, 4, 4)).isZero();
    }

    @Test
    void agreesWithWholeNumbers() {
        var random = new Random(20251122);
        for (int i = 0; i < 400; i++) {
            int all = random.nextInt(1, 700);
            int first = random.nextInt(all + 1);
            int second = random.nextInt(all + 1);
            int both = random.nextInt(Math.min(first, second) + 1);
            double exact = NaiveSurprise.atLeast(both, all, first, second);
            if (exact > 1e-300) {
                assertThat(Hypergeometric.atLeast(both, all, first, second)).as("%d of %d, %d and %d", both, all, first, second)
                        .isCloseTo(exact, Percentage.withPercentage(1e-7));
            }
        }
    }

    @Test
    void isOfUseForAMillion() {
        assertThat(Hypergeometric.atLeast(10_000, 1_000_000, 100_000, 100_000)).isCloseTo(0.5, within(0.01));
        assertThat(Hypergeometric.atLeast(10_500, 1_000_000, 100_000, 100_000)).isBetween(1e-9, 1e-7);
        assertThat(Hypergeometric.atLeast(9_000, 1_000_000, 100_000, 100_000)).isCloseTo(1, within(1e-9));
    }

    @Test
    void correctsForEverythingThatWasTried() {
        assertThat(Holm.adjusted(new double[] {0.04, 0.001, 0.01}, 10)).containsExactly(new double[] {0.32, 0.01, 0.09}, within(1e-12));
        assertThat(Holm.adjusted(new double[] {0.2, 0.3}, 4)).containsExactly(new double[] {0.8, 0.9}, within(1e-12));
        assertThat(Holm.adjusted(new double[] {0.011, 0.01}, 100)).as("never below a smaller one's").containsExactly(1, 1);
    }

}
