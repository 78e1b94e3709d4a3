package io.incidentgraph.discovery.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import io.incidentgraph.model.Edtf;
import org.jspecify.annotations.Nullable;

/** The same answers, incident by incident and day by day. */
final class NaiveTimes {

    private NaiveTimes() {
    }

    static TimelineCounts counts(List<DatedIncident> incidents, IncidentDate date, TimelineInterval interval) {
        var buckets = new ArrayList<TimelineBucket>();
        for (LocalDate start = LocalDate.of(2019, 1, 1); start.getYear() < 2023; start = next(start, interval)) {
            LocalDate first = start;
            LocalDate last = next(start, interval).minusDays(1);
            var certain = incidents.stream().filter(each -> date(each, date) != null && within(date(each, date), first, last)).toList();
            long possible = incidents.stream().filter(each -> date(each, date) != null && touches(date(each, date), first, last)).count() - certain.size();
            var events = new HashSet<String>();
            certain.forEach(each -> events.add(each.event() == null ? each.id() : each.event()));
            if (!certain.isEmpty()) {
                buckets.add(new TimelineBucket(first, last, certain.size(), events.size(), (int) possible));
            }
        }
        int undated = (int) incidents.stream().filter(each -> date(each, date) == null).count();
        int placed = buckets.stream().mapToInt(TimelineBucket::incidentCount).sum();
        return new TimelineCounts(incidents.size(), undated, incidents.size() - undated - placed, buckets);
    }

    private static @Nullable Edtf date(DatedIncident incident, IncidentDate date) {
        return incident.date(date);
    }

    private static LocalDate next(LocalDate start, TimelineInterval interval) {
        return switch (interval) {
            case DAY -> start.plusDays(1);
            case MONTH -> start.plusMonths(1);
            case QUARTER -> start.plusMonths(3);
            case YEAR -> start.plusYears(1);
        };
    }

    private static boolean within(Edtf date, LocalDate first, LocalDate last) {
        return date.from() != null && date.to() != null && !date.from().isBefore(first) && !date.to().isAfter(last);
    }

    private static boolean touches(Edtf date, LocalDate first, LocalDate last) {
        return (date.from() == null || !date.from().isAfter(last)) && (date.to() == null || !date.to().isBefore(first));
    }

    static List<Delay> delays(List<DatedIncident> incidents) {
        return Stream.of(DelayPhase.values()).map(phase -> delay(incidents, phase)).toList();
    }

    private static Delay delay(List<DatedIncident> incidents, DelayPhase phase) {
        var lows = new ArrayList<Double>();
        var highs = new ArrayList<Double>();
        int exact = 0;
        int contradictory = 0;
        for (var incident : incidents) {
            double[] took = took(incident, phase);
            if (took.length == 0) {
                continue;
            }
            double low = phase == DelayPhase.DISCLOSED_TO_REPORTED ? took[0] : Math.max(took[0], 0);
            if (took[1] < low) {
                contradictory++;
                continue;
            }
            exact += low == took[1] ? 1 : 0;
            lows.add(low);
            highs.add(took[1]);
        }
        BiFunction<List<Double>, Double, Double> quartile = (values, share) -> {
            var sorted = new ArrayList<>(values);
            Collections.sort(sorted);
            return sorted.get((int) Math.ceil(sorted.size() * share) - 1);
        };
        return lows.isEmpty() ? new Delay(phase, 0, 0, contradictory, null, null, null)
                : new Delay(phase, lows.size(), exact, contradictory, range(quartile.apply(lows, 0.25), quartile.apply(highs, 0.25)),
                        range(quartile.apply(lows, 0.5), quartile.apply(highs, 0.5)), range(quartile.apply(lows, 0.75), quartile.apply(highs, 0.75)));
    }

    /** By the dates, by what is stated beside them, or by what both allow. */
    private static double[] took(DatedIncident incident, DelayPhase phase) {
        var names = phase.name().toLowerCase().split("_to_");
        double[] first = days(incident, names[0]);
        double[] second = days(incident, names[1]);
        double[] dated = first.length == 0 || second.length == 0 ? new double[0] : new double[] {second[0] - first[1], second[1] - first[0]};
        var span = incident.spans().get(phase == DelayPhase.OCCURRED_TO_DETECTED ? "timeToDetect" : phase == DelayPhase.DETECTED_TO_CONTAINED ? "timeToContain" : "");
        if (span == null) {
            return dated;
        }
        double[] stated = {span.getFirst(), span.getLast() < 0 ? Double.POSITIVE_INFINITY : span.getLast()};
        if (dated.length == 0) {
            return stated;
        }
        return stated[0] > dated[1] || stated[1] < dated[0] ? dated : new double[] {Math.max(stated[0], dated[0]), Math.min(stated[1], dated[1])};
    }

    private static DayRange range(double low, double high) {
        return new DayRange(Double.isInfinite(low) ? null : (long) low, Double.isInfinite(high) ? null : (long) high);
    }

    private static double[] days(DatedIncident incident, String name) {
        var dates = name.equals("reported") ? incident.reports() : Stream.ofNullable(incident.dates().get(name)).toList();
        return dates.isEmpty() ? new double[0] : new double[] {
                dates.stream().mapToDouble(date -> date.from() == null ? Double.NEGATIVE_INFINITY : date.from().toEpochDay()).min().orElseThrow(),
                dates.stream().mapToDouble(date -> date.to() == null ? Double.POSITIVE_INFINITY : date.to().toEpochDay()).min().orElseThrow()};
    }

}
