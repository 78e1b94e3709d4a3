package io.incidentgraph.discovery.time;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Counts incidents by parts of time. A date that lies within one part counts there; of a vaguer one, every part that it
 * touches learns that it may be meant.
 */
final class TimelineTally {

    private final TimelineInterval interval;
    private final TreeMap<LocalDate, Part> parts = new TreeMap<>();
    private final Running begins = new Running();
    private final Running ends = new Running();
    private int all;
    private int undated;
    private int imprecise;

    TimelineTally(TimelineInterval interval) {
        this.interval = interval;
    }

    private static final class Part {

        private int incidents;
        private int alone;
        private final Set<String> events = new HashSet<>();

    }

    void add(DatedIncidents incidents) {
        all += incidents.count();
        if (incidents.undated()) {
            undated += incidents.count();
            return;
        }
        LocalDate start = start(incidents.from());
        if (start != null && start.equals(start(incidents.to()))) {
            count(parts.computeIfAbsent(start, _ -> new Part()), incidents);
            return;
        }
        imprecise += incidents.count();
        begins.add(Objects.requireNonNullElse(incidents.from(), LocalDate.MIN), incidents.count());
        ends.add(Objects.requireNonNullElse(incidents.to(), LocalDate.MAX), incidents.count());
    }

    private static void count(Part part, DatedIncidents incidents) {
        part.incidents += incidents.count();
        if (incidents.event() == null) {
            part.alone += incidents.count();
        }
        else {
            part.events.add(incidents.event());
        }
    }

    private @Nullable LocalDate start(@Nullable LocalDate day) {
        return day == null ? null : interval.start(day);
    }

    TimelineCounts counts() {
        return new TimelineCounts(all, undated, imprecise, parts.entrySet().stream().map(part -> bucket(part.getKey(), part.getValue())).toList());
    }

    private TimelineBucket bucket(LocalDate start, Part part) {
        LocalDate end = interval.end(start);
        return new TimelineBucket(start, end, part.incidents, part.alone + part.events.size(), begins.upTo(end) - ends.upTo(start.minusDays(1)));
    }

    /** How many days of those added are not after a day. */
    private static final class Running {

        private final TreeMap<LocalDate, Integer> counts = new TreeMap<>();
        private @Nullable TreeMap<LocalDate, Integer> sums;

        void add(LocalDate day, int count) {
            counts.merge(day, count, Integer::sum);
            sums = null;
        }

        int upTo(LocalDate day) {
            var summed = sums == null ? sums = summed() : sums;
            var entry = summed.floorEntry(day);
            return entry == null ? 0 : entry.getValue();
        }

        private TreeMap<LocalDate, Integer> summed() {
            var result = new TreeMap<LocalDate, Integer>();
            int sum = 0;
            for (var entry : counts.entrySet()) {
                sum += entry.getValue();
                result.put(entry.getKey(), sum);
            }
            return result;
        }

    }

}
