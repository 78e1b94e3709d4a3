package io.incidentgraph.model;

import java.time.LocalDate;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * A date of the Extended Date/Time Format, level 1 (ISO 8601-2): as precise as its source and no more.
 *
 * @param text as written, such as {@code 2021-04}, {@code 2017-10~}, {@code 2025-09-22?}, {@code ../2025},
 * {@code 2025-01-15T16:21/2025-01-16T19:44}
 * @param from the first day it can mean; null if it is open at the start
 * @param to the last day it can mean; null if it is open at the end
 */
public record Edtf(String text, @Nullable LocalDate from, @Nullable LocalDate to) implements Comparable<Edtf> {

    private static final Comparator<LocalDate> NULLS_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    /** @throws IllegalArgumentException if the text is no EDTF date of level 1 */
    public static Edtf parse(String text) {
        return EdtfParser.parse(text);
    }

    /** Earlier first: by the first possible day, then by the text, whose clock time orders within a day. */
    @Override
    public int compareTo(Edtf other) {
        int byDay = NULLS_FIRST.compare(from, other.from);
        return byDay != 0 ? byDay : text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }

}
