package io.incidentgraph.disclosure.count;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.annotation.Annotator;
import io.incidentgraph.disclosure.date.DateMention;
import io.incidentgraph.disclosure.text.CharacterSet;
import io.incidentgraph.disclosure.text.Span;

/** Finds numbers with a unit that counts persons, records, emails or organizations: {@code 約8万9千人}, {@code 最大41万2,305名}. */
public final class Quantities implements Annotator {

    private static final String BEFORE = "(?<before>(?:(?:(?<![予契要節集公制誓規])約|およそ|おおよそ|概ね|最大で?|最高|少なくとも|延べ?|のべ|合計で?|総計|計|総数|総件数|全|"
            + "\\(?(?:内|うち)、?|approximately|about|around|some|up to|at least|more than|over|nearly|a total of)[ 、:]?){0,3})";

    private static final String DIGITS = "[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,12}";

    private static final String NUMBER = "(?<![0-9,/-])(?<!(?<!\\.)\\.)(?<number>(?:" + DIGITS + ")(?:[億万千百](?:(?:" + DIGITS + ")[万千百]?)?)*)";

    private static final String UNIT = "(?<unit>名様|名|人(?!前)|件|通|枚(?=分|の)|者|社|事業所|団体|法人|(?<=(?:法人|企業|取引|顧客|お客様|お客さま|団体).{0,16})先|世帯|(?<!年[0-9]{1,2})組(?!合|織|込|み)|口座|レコード|アカウント|ファイル|アドレス|の(?:メール)?アドレス|"
            + "(?: (?:of )?(?:(?:those|these|the|our|its|such) )?(?:(?!(?:after|before|when|while|and|or|the|that|with|from|through|until|an?|by|to|for|our|in|on|at) )[A-Za-z-]{2,14} ){0,2}(?:customers?|suppliers?|clients?|donors?|subscribers?|passengers?|individuals?|people|persons?|records?|accounts?|users?|"
            + "members?|patients?|students?|employees?|residents?|emails?|e-mails?|email addresses|organi[sz]ations|companies|guests|applicants|donors|volunteers|households|borrowers|policyholders|taxpayers|applications|representations|reservations|bookings|orders|entries|claims)))(?![A-Za-z])";

    private static final int LONGEST = 80;

    private static final int QUALIFIERS = 24;

    private static final CharacterSet ENDS_OF_QUALIFIERS = CharacterSet.of("約そね大で高も延べ計数全内ち 、:ytdeonrfYTDEONRF");

    private static final Pattern BEFORE_NUMBER = Pattern.compile(BEFORE + "$", Pattern.CASE_INSENSITIVE);

    private static final Pattern QUANTITY = Pattern.compile(NUMBER + UNIT + "(?<after>分|様分)?(?<more>以上|超|余り?|程度|前後|弱|強)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ALONE = Pattern.compile("(?<before>(?:約|最大|延べ|合計){0,2})(?<number>[0-9]{1,3}(?:,[0-9]{3})*(?:万(?:[0-9,]{1,5})?)?)");

    @Override
    public Collection<? extends Annotation> annotate(AnnotatedText text) {
        var found = new ArrayList<Quantity>();
        var words = text.text();
        var matcher = QUANTITY.matcher(words).useTransparentBounds(true);
        for (var at = 0; at < words.length(); at++) {
            if (digit(words.charAt(at)) && text.at(DateMention.class, at) == null && matcher.region(at, Math.min(words.length(), at + LONGEST)).lookingAt()) {
                if (!continuesAWord(words, matcher) && !named(words, at, matcher.group("unit"))) {
                    found.add(quantity(qualifiers(words, at), matcher, matcher.group("unit")));
                }
                at = matcher.end() - 1;
            }
        }
        text.lines().forEach(line -> {
            var alone = ALONE.matcher(text.text()).region(line.span().start(), line.span().end());
            if (line.span().length() <= 15 && alone.matches()) {
                found.add(quantity(alone.group("before"), alone, ""));
            }
        });
        return found;
    }

    private static boolean digit(char character) {
        return character >= '0' && character <= '9';
    }

    /** 3人称, 件名, 者会: the unit is the beginning of another word. */
    private static boolean continuesAWord(String text, Matcher matcher) {
        var end = matcher.end();
        return matcher.end("unit") == end && end < text.length() && "称名数会員".indexOf(text.charAt(end)) >= 0;
    }

    /** Microsoft 365アカウント: the number belongs to a name. */
    private static boolean named(String text, int number, String unit) {
        var before = number > 0 && text.charAt(number - 1) == ' ' ? number - 2 : number - 1;
        return before >= 0 && text.charAt(before) < '\u0250' && Character.isLetter(text.charAt(before)) && unit.charAt(0) >= '\u3000';
    }

    /** The words directly before a number that say how exact it is. */
    private static String qualifiers(String text, int number) {
        if (number == 0 || !ENDS_OF_QUALIFIERS.has(text.charAt(number - 1))) {
            return "";
        }
        var matcher = BEFORE_NUMBER.matcher(text).region(Math.max(0, number - QUALIFIERS), number);
        return matcher.find() ? matcher.group("before") : "";
    }

    private static Quantity quantity(String qualifiers, Matcher matcher, String unit) {
        var before = qualifiers.toLowerCase(Locale.ROOT);
        var more = unit.isEmpty() || matcher.group("more") == null ? "" : matcher.group("more");
        return new Quantity(new Span(matcher.start("number") - before.length(), matcher.end()), Numerals.value(matcher.group("number")),
                unit.strip().toLowerCase(Locale.ROOT),
                any(before, "約", "およそ", "おおよそ", "概ね", "approximately", "about", "around", "some", "nearly") || any(more, "余", "程度", "前後", "弱", "強"),
                any(before, "最大", "最高", "up to"), any(before, "少なくとも", "at least", "more than", "over") || any(more, "以上", "超"),
                any(before, "延", "のべ"), any(before, "内", "うち"));
    }

    private static boolean any(String text, String... words) {
        return List.of(words).stream().anyMatch(text::contains);
    }

}
