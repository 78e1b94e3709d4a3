package io.incidentgraph.disclosure.date;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.annotation.Annotator;
import io.incidentgraph.disclosure.date.DateMention.Relation;
import io.incidentgraph.disclosure.text.CharacterSet;
import io.incidentgraph.disclosure.text.Span;

/** Finds dates as they are written, with the weekday and the clock time behind them. */
public final class DateMentions implements Annotator {

    /** What dates begin with: numbers, words for other dates, and the months of English. */
    private static final CharacterSet BEGINNINGS = CharacterSet.of("0123456789同翌本今昨前当即そJFMASONDTt");

    private static final int LONGEST = 60;

    private static final String WEEKDAYS = "月火水木金土日";

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    @Override
    public Collection<? extends Annotation> annotate(AnnotatedText text) {
        var mentions = new ArrayList<DateMention>();
        var words = text.text();
        var matcher = DateForms.DATE.matcher(words).useTransparentBounds(true);
        for (var at = 0; at < words.length(); at++) {
            if (BEGINNINGS.has(words.charAt(at)) && matcher.region(at, Math.min(words.length(), at + LONGEST)).lookingAt()) {
                var mention = mention(words, matcher);
                if (mention != null) {
                    mentions.add(mention);
                }
                at = matcher.end() - 1;
            }
        }
        return mentions;
    }

    private static @Nullable DateMention mention(String text, Matcher found) {
        var day = number(found, "d", "nd", "rmd", "rd", "sd", "dd", "ed", "fd", "rgd");
        var month = month(found);
        if (day != null && (day < 1 || day > 31) || month != null && (month < 1 || month > 12)) {
            return null;
        }
        var end = found.end();
        var weekday = DateForms.WEEKDAY.matcher(text).region(end, Math.min(text.length(), end + 12));
        var named = weekday.lookingAt() ? DayOfWeek.of(WEEKDAYS.indexOf(weekday.group("w")) + 1) : null;
        end = named == null ? end : weekday.end();
        var clock = DateForms.TIME.matcher(text).region(end, Math.min(text.length(), end + 12)).useTransparentBounds(true);
        var time = clock.lookingAt() ? time(clock) : null;
        end = time == null ? end : clock.end();
        return new DateMention(new Span(found.start(), end), relation(found), number(found, "y", "ny", "yo", "ey", "fy", "rgy"), month, day, named, time);
    }

    private static Relation relation(Matcher found) {
        if (found.group("relyear") != null) {
            return switch (found.group("relyear")) {
                case "同年" -> Relation.SAME_YEAR;
                case "翌年" -> Relation.NEXT_YEAR;
                case "昨年", "前年" -> Relation.LAST_YEAR;
                default -> Relation.THIS_YEAR;
            };
        }
        if (found.group("reldaymonth") != null) {
            return found.group("reldaymonth").equals("同月") ? Relation.SAME_MONTH : Relation.NEXT_MONTH;
        }
        if (found.group("relday") != null) {
            return Relation.SAME_MONTH;
        }
        if (found.group("eword") != null) {
            return found.group("eword").matches("(?i).*(?:same|very) day") ? Relation.SAME_DAY : Relation.NEXT_DAY;
        }
        return found.group("word") == null ? Relation.NONE : day(found.group("word"));
    }

    private static Relation day(String word) {
        return switch (word) {
            case "翌日", "翌朝", "翌未明" -> Relation.NEXT_DAY;
            case "前日" -> Relation.DAY_BEFORE;
            case "本日" -> Relation.TODAY;
            default -> Relation.SAME_DAY;
        };
    }

    private static @Nullable Integer month(Matcher found) {
        var english = first(found, "em", "fm", "rgm");
        return english == null ? number(found, "m", "nm", "sm") : Integer.valueOf(MONTHS.indexOf(english.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1);
    }

    private static @Nullable LocalTime time(Matcher clock) {
        var hour = number(clock, "h", "ch");
        var minute = number(clock, "min", "cmin");
        var afternoon = "午後".equals(clock.group("half")) && hour != null && hour < 12 ? 12 : 0;
        return hour == null || hour + afternoon > 23 || minute != null && minute > 59 ? null
                : LocalTime.of(hour + afternoon, minute == null ? 0 : minute);
    }

    private static @Nullable Integer number(Matcher found, String... groups) {
        var digits = first(found, groups);
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static @Nullable String first(Matcher found, String... groups) {
        for (var group : groups) {
            var text = found.group(group);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

}
