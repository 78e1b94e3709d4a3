package io.incidentgraph.discovery.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Random;

import org.junit.jupiter.api.Test;

class NumbersTests {

    @Test
    void knowsEachIdByItsNumberWhateverComesAndGoes() {
        var random = new Random(7);
        var numbers = new Numbers();
        var expected = new HashMap<String, Integer>();
        for (int i = 0; i < 20_000; i++) {
            String id = "事案" + random.nextInt(700);
            if (random.nextInt(3) == 0 && expected.containsKey(id)) {
                numbers.remove(expected.remove(id));
            }
            else {
                int number = numbers.add(id);
                Integer before = expected.put(id, number);
                assertThat(before == null || before == number).isTrue();
            }
            assertThat(numbers.find(id)).isEqualTo(expected.getOrDefault(id, IncidentFacts.NONE));
        }
        assertThat(new HashSet<>(expected.values())).hasSameSizeAs(expected.keySet());
        expected.forEach((id, number) -> assertThat(numbers.id(number)).isEqualTo(id));
        assertThat(numbers.end()).as("numbers that were given back are given again").isLessThanOrEqualTo(700);
    }

    @Test
    void hasNoIdForANumberThatWasGivenBack() {
        var numbers = new Numbers();
        int number = numbers.add("事案");
        numbers.remove(number);

        assertThatThrownBy(() -> numbers.id(number)).hasMessage("There is no number 0");
        assertThat(numbers.find("事案")).isEqualTo(IncidentFacts.NONE);
    }

}
