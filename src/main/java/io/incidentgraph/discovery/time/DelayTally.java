package io.incidentgraph.discovery.time;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Orders delays. A delay is known as a least and a greatest number of days, and a quartile of the delays lies between the
 * quartile of the least and that of the greatest numbers, whatever the true ones are. Quartiles are by the nearest rank.
 */
final class DelayTally {

    private final Map<DelayPhase, Phase> phases = new EnumMap<>(DelayPhase.class);
    private int incidents;

    DelayTally() {
        Stream.of(DelayPhase.values()).forEach(phase -> phases.put(phase, new Phase()));
    }

    private static final class Phase {

        private final TreeMap<Long, Integer> lows = new TreeMap<>();
        private final TreeMap<Long, Integer> highs = new TreeMap<>();
        private int incidents;
        private int exact;
        private int contradictory;

    }

    void add(IncidentDays row) {
        incidents += row.count();
        phases.forEach((phase, tally) -> {
            Days delay = phase.of(row);
            if (delay != null) {
                add(tally, phase.ordered(), delay, row.count());
            }
        });
    }

    private static void add(Phase phase, boolean ordered, Days delay, int count) {
        if (ordered && delay.high() < 0) {
            phase.contradictory += count;
            return;
        }
        long low = ordered ? Math.max(0, delay.low()) : delay.low();
        phase.incidents += count;
        phase.exact += low == delay.high() ? count : 0;
        phase.lows.merge(low, count, Integer::sum);
        phase.highs.merge(delay.high(), count, Integer::sum);
    }

    int incidents() {
        return incidents;
    }

    List<Delay> delays() {
        return phases.entrySet().stream().map(entry -> delay(entry.getKey(), entry.getValue())).toList();
    }

    private static Delay delay(DelayPhase phase, Phase tally) {
        return new Delay(phase, tally.incidents, tally.exact, tally.contradictory, quartile(tally, 1), quartile(tally, 2), quartile(tally, 3));
    }

    private static @Nullable DayRange quartile(Phase phase, int quarters) {
        if (phase.incidents == 0) {
            return null;
        }
        long rank = (quarters * (long) phase.incidents + 3) / 4;
        long low = ranked(phase.lows, rank);
        long high = ranked(phase.highs, rank);
        return new DayRange(low == Days.OPEN_LOW ? null : low, high == Days.OPEN_HIGH ? null : high);
    }

    private static long ranked(TreeMap<Long, Integer> counts, long rank) {
        long sum = 0;
        for (var entry : counts.entrySet()) {
            sum += entry.getValue();
            if (sum >= rank) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("There is no rank " + rank);
    }

}
