package io.incidentgraph.ingest.veris;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.model.Edtf;

import tools.jackson.databind.JsonNode;

/** Reads dates that VERIS writes in parts, as far as they are possible. */
final class VerisDate {

    private static final int FIRST_YEAR = 1950;

    private static final int LAST_YEAR = 2050;

    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([AaPp][Mm])?");

    private final Draft draft;

    private final @Nullable LocalDate modified;

    VerisDate(Draft draft, @Nullable LocalDate modified) {
        this.draft = draft;
        this.modified = modified;
    }

    /** The date; of an impossible one what comes before the impossible part. */
    Optional<Edtf> read(String field, JsonNode node) {
        var year = part(node, "year");
        if (year == null) {
            if (node.has("month") || node.has("day")) {
                draft.warn("%s: %s has no year: it was left out", field, node);
            }
            return Optional.empty();
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            draft.warn("%s: %s is no possible year: the date was left out", field, year);
            return Optional.empty();
        }
        var text = text(field, node, year);
        var date = Edtf.parse(text);
        while (modified != null && date.from() != null && date.from().isAfter(modified.plusDays(1)) && text.length() > 4) {
            text = text.substring(0, text.length() > 7 ? 7 : 4);
            draft.warn("%s: %s lies after the last change of the record, %s: %s was kept", field, date, modified, text);
            date = Edtf.parse(text);
        }
        if (modified != null && year > modified.plusDays(1).getYear()) {
            draft.warn("%s: %s lies after the last change of the record, %s: it was left out", field, date, modified);
            return Optional.empty();
        }
        return Optional.of(date);
    }

    private String text(String field, JsonNode node, int year) {
        var text = new StringBuilder().append(year);
        var month = part(node, "month");
        var day = part(node, "day");
        if (month == null) {
            return text.toString();
        }
        if (month < 1 || month > 12) {
            draft.warn("%s: %d is no month: only the year %d was kept", field, month, year);
            return text.toString();
        }
        text.append("-%02d".formatted(month));
        if (day == null) {
            return text.toString();
        }
        try {
            return LocalDate.of(year, month, day) + time(field, node);
        } catch (DateTimeException e) {
            draft.warn("%s: %s has no day %d: only the month was kept", field, text, day);
            return text.toString();
        }
    }

    private String time(String field, JsonNode node) {
        var written = Veris.text(node, "time").filter(text -> !Veris.isVague(text));
        if (written.isEmpty()) {
            return "";
        }
        var time = written.map(TIME::matcher).filter(matcher -> matcher.matches()).flatMap(matcher -> time(matcher.group(1), matcher.group(2),
                Optional.ofNullable(matcher.group(3)).orElse("0"), Optional.ofNullable(matcher.group(4)).orElse("")));
        if (time.isEmpty()) {
            draft.warn("%s.time: '%s' is no time of day: it was left out", field, written.get());
        }
        return time.map(clock -> "T%02d:%02d:%02d".formatted(clock.getHour(), clock.getMinute(), clock.getSecond())).orElse("");
    }

    private static Optional<LocalTime> time(String hour, String minute, String second, String half) {
        int clock = Integer.parseInt(hour);
        if (!half.isEmpty()) {
            if (clock < 1 || clock > 12) {
                return Optional.empty();
            }
            clock = clock % 12 + (half.equalsIgnoreCase("PM") ? 12 : 0);
        }
        int minutes = Integer.parseInt(minute);
        int seconds = Integer.parseInt(second);
        return clock < 24 && minutes < 60 && seconds < 60 ? Optional.of(LocalTime.of(clock, minutes, seconds)) : Optional.empty();
    }

    private @Nullable Integer part(JsonNode node, String name) {
        return Veris.number(node, name).filter(number -> number.stripTrailingZeros().scale() <= 0 && number.abs().intValue() < 1_000_000)
                .map(number -> Integer.valueOf(number.intValue())).orElse(null);
    }

}
