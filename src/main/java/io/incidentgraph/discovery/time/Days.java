package io.incidentgraph.discovery.time;

import java.time.LocalDate;
import java.util.Collection;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A date that is known as precisely as its source has it: the days that it can mean, counted from 1970-01-01; or a number of
 * days that is.
 *
 * @param low {@link #OPEN_LOW} if it is open at its start
 * @param high {@link #OPEN_HIGH} if it is open at its end
 */
record Days(long low, long high) {

    static final long OPEN_LOW = Long.MIN_VALUE;
    static final long OPEN_HIGH = Long.MAX_VALUE;

    static Days of(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Days(from == null ? OPEN_LOW : from.toEpochDay(), to == null ? OPEN_HIGH : to.toEpochDay());
    }

    /** Null if neither day is stated. */
    static @Nullable Days of(Value from, Value to) {
        return from.isNull() && to.isNull() ? null : of(from.asLocalDate(null), to.asLocalDate(null));
    }

    /** A number of days; null if its least one is not stated. */
    static @Nullable Days count(Value least, Value greatest) {
        return least.isNull() ? null : new Days(least.asLong(), greatest.asLong(OPEN_HIGH));
    }

    /** When the first of several things happened; null for none. */
    static @Nullable Days earliest(Collection<Days> dates) {
        return dates.stream().reduce((one, other) -> new Days(Math.min(one.low, other.low), Math.min(one.high, other.high))).orElse(null);
    }

    /** How many days before another one: again a least and a greatest number. */
    Days until(Days other) {
        return new Days(other.low == OPEN_LOW || high == OPEN_HIGH ? OPEN_LOW : other.low - high,
                other.high == OPEN_HIGH || low == OPEN_LOW ? OPEN_HIGH : other.high - low);
    }

    /** What both allow; this one alone where that is nothing. */
    Days narrowedBy(Days other) {
        long from = Math.max(low, other.low);
        long to = Math.min(high, other.high);
        return from <= to ? new Days(from, to) : this;
    }

}
