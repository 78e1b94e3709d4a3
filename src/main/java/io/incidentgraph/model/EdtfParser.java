package io.incidentgraph.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads EDTF level 1: qualified and unspecified dates, seasons, clock times, open and unknown intervals. */
final class EdtfParser {

    private static final Pattern DATE = Pattern.compile(
            "(?<year>\\d{2}(?:\\d{2}|\\dX|XX))(?:-(?<month>\\d{2}|XX)(?:-(?<day>\\d{2}|XX)(?:T(?<time>\\d{2}:\\d{2}(?::\\d{2})?)(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?)?)?[?~%]?");

    private EdtfParser() {
    }

    static Edtf parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return day(text, text);
        }
        var from = end(text.substring(0, slash), text);
        var to = end(text.substring(slash + 1), text);
        if (from == null && to == null) {
            throw invalid(text, "an interval needs a date at one of its ends");
        }
        return interval(text, from == null ? null : from.from(), to == null ? null : to.to());
    }

    private static Edtf interval(String text, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw invalid(text, "its end lies before its start");
        }
        return new Edtf(text, from, to);
    }

    private static @Nullable Edtf end(String part, String whole) {
        return part.isEmpty() || part.equals("..") ? null : day(part, whole);
    }

    private static Edtf day(String part, String whole) {
        var matcher = DATE.matcher(part);
        if (!matcher.matches()) {
            throw invalid(whole, "write a date such as 2021, 2021-04, 2021-04-02, 2021-04?, 2021/2022-05 or ../2021");
        }
        try {
            return day(part, matcher);
        } catch (DateTimeException e) {
            throw invalid(whole, "there is no such day");
        }
    }

    private static Edtf day(String text, Matcher matcher) {
        var year = matcher.group("year");
        var first = YearMonth.of(Integer.parseInt(year.replace('X', '0')), 1);
        var last = YearMonth.of(Integer.parseInt(year.replace('X', '9')), 12);
        var month = matcher.group("month");
        if (month != null && !month.equals("XX")) {
            int number = Integer.parseInt(month);
            boolean season = number >= 21 && number <= 24;
            first = first.withMonth(season ? (number - 21) * 3 + 1 : number);
            last = last.withMonth(season ? (number - 21) * 3 + 3 : number);
        }
        var day = matcher.group("day");
        var time = matcher.group("time");
        if (time != null) {
            LocalTime.parse(time);
        }
        if (day == null || day.equals("XX")) {
            return new Edtf(text, first.atDay(1), last.atEndOfMonth());
        }
        return new Edtf(text, first.atDay(Integer.parseInt(day)), last.atDay(Integer.parseInt(day)));
    }

    private static IllegalArgumentException invalid(String text, String remedy) {
        return new IllegalArgumentException("'%s' is no EDTF date: %s".formatted(text, remedy));
    }

}
