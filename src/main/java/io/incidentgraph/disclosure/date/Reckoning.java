package io.incidentgraph.disclosure.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.disclosure.date.DateMention.Relation;

/** Reads the dates of one incident in their order, each in the light of those before it. */
final class Reckoning {

    private static final int YEARS_BY_WEEKDAY = 3;

    private final List<DateMention> mentions;

    private final List<DateMention> elsewhere;

    private final List<DateMention> page;

    private final List<Dated> dates = new ArrayList<>();

    private @Nullable LocalDate last;

    /**
     * @param elsewhere full dates of the whole text, for days that a weekday confirms
     * @param page full dates around a text of one incident, such as that of the page
     */
    Reckoning(List<DateMention> mentions, List<DateMention> elsewhere, List<DateMention> page) {
        this.mentions = mentions;
        this.elsewhere = elsewhere;
        this.page = page;
    }

    List<Dated> dates() {
        for (var mention : mentions) {
            var dated = read(mention);
            if (dated != null) {
                dates.add(dated);
                last = dated.day() ? dated.first() : last;
            }
        }
        return dates;
    }

    private @Nullable Dated read(DateMention mention) {
        if (mention.year() != null) {
            return dated(mention, mention.year(), mention.month(), mention.day(), false);
        }
        return switch (mention.relation()) {
            case NONE -> mention.month() == null ? dayOnly(mention) : nearest(mention);
            case SAME_DAY -> moved(mention, 0);
            case NEXT_DAY -> moved(mention, 1);
            case DAY_BEFORE -> moved(mention, -1);
            case SAME_MONTH, NEXT_MONTH -> dayOnly(mention);
            case TODAY -> first() == null ? null : dated(mention, first().getYear(), first().getMonthValue(), first().getDayOfMonth(), true);
            default -> byYear(mention);
        };
    }

    private @Nullable Dated byYear(DateMention mention) {
        var counted = mention.relation() == Relation.SAME_YEAR || mention.relation() == Relation.NEXT_YEAR;
        var from = counted ? last : first();
        if (from == null) {
            return null;
        }
        var years = mention.relation() == Relation.NEXT_YEAR ? 1 : mention.relation() == Relation.LAST_YEAR ? -1 : 0;
        return dated(mention, from.getYear() + years, mention.month(), mention.day(), true);
    }

    private @Nullable Dated moved(DateMention mention, int days) {
        return last == null ? null : on(mention, last.plusDays(days), true);
    }

    /** A day without its month is in the month of the date before, or in the next one. */
    private @Nullable Dated dayOnly(DateMention mention) {
        if (mention.day() == null) {
            return null;
        }
        if (last == null) {
            return beforeAnchor(mention);
        }
        var month = last.withDayOfMonth(1);
        var earlier = mention.day() < last.getDayOfMonth() && mention.relation() != Relation.NONE;
        var shift = mention.relation() == Relation.NEXT_MONTH || earlier ? 1 : 0;
        return Stream.of(shift, shift + 1, shift - 1).map(months -> day(month.plusMonths(months), mention.day())).filter(Objects::nonNull)
                .filter(day -> fits(mention, day)).findFirst().map(day -> on(mention, day, true)).orElse(null);
    }

    /** は11日、…と発表した: the last such day before the date of the page. */
    private @Nullable Dated beforeAnchor(DateMention mention) {
        var anchor = following(mention);
        if (anchor == null || mention.relation() != Relation.NONE) {
            return null;
        }
        var month = anchor.withDayOfMonth(1);
        return Stream.of(month, month.minusMonths(1)).map(first -> day(first, Objects.requireNonNull(mention.day()))).filter(Objects::nonNull)
                .filter(day -> !day.isAfter(anchor) && fits(mention, day)).findFirst().map(day -> on(mention, day, true)).orElse(null);
    }

    /** A date without its year lies as near as possible to the date before it, or else to the next full one. */
    private @Nullable Dated nearest(DateMention mention) {
        var anchor = last != null ? last : following(mention);
        if (anchor != null) {
            return inYear(mention, anchor, 1);
        }
        if (mention.weekday() == null) {
            return null;
        }
        return elsewhere.stream().min(Comparator.comparingInt(full -> Math.abs(full.span().start() - mention.span().start())))
                .map(Reckoning::day).map(day -> inYear(mention, day, YEARS_BY_WEEKDAY)).orElse(null);
    }

    private @Nullable Dated inYear(DateMention mention, LocalDate anchor, int reach) {
        var month = Objects.requireNonNull(mention.month());
        return IntStream.rangeClosed(-reach, reach).mapToObj(years -> day(LocalDate.of(anchor.getYear() + years, month, 1), mention.day() == null ? 1 : mention.day()))
                .filter(Objects::nonNull).filter(day -> fits(mention, day))
                .min(Comparator.comparingLong(day -> Math.abs(day.toEpochDay() - anchor.toEpochDay())))
                .map(day -> dated(mention, day.getYear(), month, mention.day(), true)).orElse(null);
    }

    private @Nullable LocalDate following(DateMention mention) {
        var above = page.stream().filter(full -> full.span().start() < mention.span().start()).limit(1);
        var own = mentions.stream().filter(DateMention::full);
        var later = mentions.stream().filter(DateMention::full).filter(full -> full.span().start() > mention.span().start());
        return Stream.of(above, later, own, page.stream()).flatMap(dates -> dates).findFirst().map(Reckoning::day).orElse(null);
    }

    /** The date in a letter's head, or the first that is full. */
    private @Nullable LocalDate first() {
        return Stream.concat(page.stream(), mentions.stream().filter(DateMention::full)).findFirst().map(Reckoning::day).orElse(last);
    }

    private static boolean fits(DateMention mention, LocalDate day) {
        return mention.weekday() == null || day.getDayOfWeek() == mention.weekday();
    }

    /** The last day of a month where the day is not given. */
    private static @Nullable LocalDate day(DateMention date) {
        var month = LocalDate.of(Objects.requireNonNull(date.year()), Objects.requireNonNull(date.month()), 1);
        return day(month, date.day() == null ? month.lengthOfMonth() : date.day());
    }

    private static @Nullable LocalDate day(LocalDate month, int day) {
        return day <= month.lengthOfMonth() ? month.withDayOfMonth(day) : null;
    }

    private static Dated on(DateMention mention, LocalDate day, boolean inferred) {
        return new Dated(mention.span(), day, true, true, mention.time(), inferred);
    }

    private static @Nullable Dated dated(DateMention mention, int year, @Nullable Integer month, @Nullable Integer day, boolean inferred) {
        try {
            var first = LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
            return new Dated(mention.span(), first, month != null, month != null && day != null, mention.time(), inferred);
        } catch (DateTimeException e) {
            return null;
        }
    }

}
