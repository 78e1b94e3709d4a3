package io.incidentgraph.discovery.time;

import java.time.LocalDate;

/** The parts into which time is divided. */
enum TimelineInterval {

    DAY, MONTH, QUARTER, YEAR;

    /** The first day of the part in which a day lies. */
    LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The last day of the part that begins on a day. */
    LocalDate end(LocalDate start) {
        return switch (this) {
            case DAY -> start;
            case MONTH -> start.plusMonths(1).minusDays(1);
            case QUARTER -> start.plusMonths(3).minusDays(1);
            case YEAR -> start.plusYears(1).minusDays(1);
        };
    }

}
