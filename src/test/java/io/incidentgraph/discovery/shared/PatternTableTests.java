package io.incidentgraph.discovery.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import io.incidentgraph.discovery.projection.IncidentFacts;
import org.junit.jupiter.api.Test;

class PatternTableTests {

    @Test
    void countsEachIncidentOnceAndAsAssertedIfItIsInAnyWay() {
        var random = new Random(11);
        var table = new PatternTable(3);
        Map<List<Integer>, Map<Integer, Boolean>> expected = new HashMap<>();
        for (int incident = 0; incident < 500; incident++) {
            for (int way = 0; way < 10; way++) {
                int[] values = {random.nextInt(12), random.nextInt(-1, 9), random.nextInt(-1, 5)};
                boolean certain = random.nextBoolean();
                int pattern = table.add(values);
                boolean first = table.count(pattern, incident, certain);
                var incidents = expected.computeIfAbsent(Arrays.stream(values).boxed().toList(), _ -> new HashMap<>());
                assertThat(first).isEqualTo(!incidents.containsKey(incident));
                incidents.merge(incident, certain, Boolean::logicalOr);
            }
        }
        assertThat(table.size()).isEqualTo(expected.size());
        expected.forEach((values, incidents) -> {
            int pattern = table.find(values.stream().mapToInt(Integer::intValue).toArray());
            assertThat(table.values(pattern)).containsExactly(values.stream().mapToInt(Integer::intValue).toArray());
            assertThat(table.count(pattern)).isEqualTo(incidents.size());
            assertThat(table.possible(pattern)).isEqualTo((int) incidents.values().stream().filter(certain -> !certain).count());
        });
        assertThat(table.find(new int[] {99, 1, 1})).isEqualTo(IncidentFacts.NONE);
    }

    @Test
    void hasTheSameSignatureForTheSameIncidentsOnly() {
        var table = new PatternTable(1);
        Map<Set<Integer>, Long> signatures = new HashMap<>();
        var random = new Random(13);
        for (int i = 0; i < 2_000; i++) {
            int pattern = table.add(new int[] {i});
            var incidents = new HashSet<Integer>();
            for (int incident = 0; incident < 9; incident++) {
                if (random.nextBoolean()) {
                    table.count(pattern, incident, true);
                    incidents.add(incident);
                }
            }
            assertThat(signatures.computeIfAbsent(incidents, _ -> table.signature(pattern))).isEqualTo(table.signature(pattern));
        }
        assertThat(new HashSet<>(signatures.values())).hasSameSizeAs(signatures.keySet());
    }

}
