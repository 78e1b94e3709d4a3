package io.incidentgraph.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/**
 * How long something took, as a source states it: a unit, often without a number.
 *
 * @param value how many of the unit, not negative; null if only the unit is stated
 */
public record TimeSpan(Unit unit, @Nullable BigDecimal value) {

    private static final long DAY = 86_400;

    /** What is longer is not told apart. */
    private static final long MOST_DAYS = 1_000_000;

    /** The units of VERIS. Months and years are not all of one length. */
    public enum Unit {

        SECONDS(1, 1), MINUTES(60, 60), HOURS(3_600, 3_600), DAYS(DAY, DAY), WEEKS(7 * DAY, 7 * DAY), MONTHS(28 * DAY, 31 * DAY), YEARS(365 * DAY, 366 * DAY);

        private final long shortest;
        private final long longest;

        Unit(long shortest, long longest) {
            this.shortest = shortest;
            this.longest = longest;
        }

    }

    /** The least number of days from the one date to the other. Without a number, that of one unit. */
    public long minDays() {
        return Math.min(MOST_DAYS, days(value == null ? BigDecimal.ONE : value, unit.shortest, RoundingMode.FLOOR));
    }

    /** The greatest number of days; null if it is open. Without a number, that of one of the next longer unit. */
    public @Nullable Long maxDays() {
        if (value == null && unit == Unit.YEARS) {
            return null;
        }
        long days = value == null ? days(BigDecimal.ONE, Unit.values()[unit.ordinal() + 1].longest, RoundingMode.CEILING) : days(value, unit.longest, RoundingMode.CEILING);
        return days > MOST_DAYS ? null : days;
    }

    private static long days(BigDecimal number, long seconds, RoundingMode rounding) {
        return number.multiply(BigDecimal.valueOf(seconds)).divide(BigDecimal.valueOf(DAY), 0, rounding).min(BigDecimal.valueOf(Long.MAX_VALUE)).longValue();
    }

    /** As the source has it: {@code 8 MONTHS}, {@code WEEKS}. */
    @Override
    public String toString() {
        return value == null ? unit.name() : value.stripTrailingZeros().toPlainString() + " " + unit;
    }

}
