package io.incidentgraph.disclosure.date;

import java.time.DayOfWeek;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.text.Span;

/**
 * A date as it is written, with what it leaves open.
 *
 * @param relation what a word such as 同年 or 翌 says about the date before
 * @param time the clock time behind the date
 */
public record DateMention(Span span, Relation relation, @Nullable Integer year, @Nullable Integer month, @Nullable Integer day,
        @Nullable DayOfWeek weekday, @Nullable LocalTime time) implements Annotation {

    /** What stands in place of a missing part. */
    public enum Relation {
        NONE, SAME_YEAR, NEXT_YEAR, THIS_YEAR, LAST_YEAR, SAME_MONTH, NEXT_MONTH, SAME_DAY, NEXT_DAY, DAY_BEFORE, TODAY
    }

    /** Whether year, month and day are written out. */
    public boolean full() {
        return year != null && month != null && day != null;
    }

    @Override
    public String kind() {
        return "date-as-written";
    }

    @Override
    public String label() {
        return (relation == Relation.NONE ? year + "-" : relation + " ") + month + "-" + day;
    }

}
