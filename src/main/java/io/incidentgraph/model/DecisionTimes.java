package io.incidentgraph.model;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** When decisions are made, as their records say it: to the second, and each later than those before, as the newest holds. */
public final class DecisionTimes {

    private static final Pattern CLOCK = Pattern.compile("T(\\d{2}:\\d{2})(:\\d{2})?");

    private DecisionTimes() {
    }

    /**
     * The time of a decision that is made now.
     *
     * @param newest that of the newest decision before it, however precise; one decision can follow another at once
     */
    public static Edtf after(Optional<Edtf> newest, Instant now) {
        var second = Edtf.parse(now.truncatedTo(ChronoUnit.SECONDS).toString());
        return newest.filter(last -> last.compareTo(second) >= 0).map(last -> Edtf.parse(next(last).toString())).orElse(second);
    }

    /** By text, in which the clock times of a day are ordered, too. */
    private static Instant next(Edtf last) {
        var day = Optional.ofNullable(last.to()).or(() -> Optional.ofNullable(last.from())).orElseThrow();
        var clock = CLOCK.matcher(last.text());
        if (!clock.find()) {
            return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        var minute = day.atTime(LocalTime.parse(clock.group(1))).toInstant(ZoneOffset.UTC);
        return clock.group(2) == null ? minute.plus(1, ChronoUnit.MINUTES) : minute.plusSeconds(Integer.parseInt(clock.group(2).substring(1)) + 1L);
    }

}
