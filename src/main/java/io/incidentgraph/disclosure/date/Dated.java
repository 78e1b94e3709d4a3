package io.incidentgraph.disclosure.date;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.text.Span;

/**
 * A date that is known, at least to the year.
 *
 * @param first the first day that it can mean
 * @param month whether the month is known
 * @param day whether the day is known
 * @param inferred whether the text leaves a part of it to be understood
 */
public record Dated(Span span, LocalDate first, boolean month, boolean day, @Nullable LocalTime time, boolean inferred) implements Annotation {

    /** As EDTF, no more precise than the text. */
    public String edtf() {
        var text = first.toString();
        return day ? text : month ? text.substring(0, 7) : text.substring(0, 4);
    }

    /** As EDTF with the clock time, where there is one. */
    public String moment() {
        return time == null || !day ? edtf() : edtf() + "T" + time;
    }

    @Override
    public String kind() {
        return "date";
    }

    @Override
    public String label() {
        return moment() + (inferred ? " (inferred)" : "");
    }

}
