package io.incidentgraph.disclosure.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Writes the years of an era as western ones: 令和7年 becomes 2025年, R7.1.15 becomes 2025.1.15. */
final class WesternYears {

    private static final Map<Character, Integer> YEAR_BEFORE = Map.of('明', 1867, '大', 1911, '昭', 1925, '平', 1988, '令', 2018, 'S',
            1925, 'H', 1988, 'R', 2018);

    /** The first letters of eras and their abbreviations: only there a year is looked for. */
    private static final CharacterSet ERAS = CharacterSet.of("明大昭平令SHR");

    private static final Pattern YEAR = Pattern
            .compile("(?:明治|大正|昭和|平成|令和) ?(元|[0-9]{1,2})(?=[年./()-])|(?<![A-Za-z0-9])[SHR](元|[0-9]{1,2})(?=年|[./-][0-9]{1,2}[./-][0-9])");

    private WesternYears() {
    }

    static Characters in(Characters characters) {
        var text = characters.text();
        var matcher = YEAR.matcher(text).useTransparentBounds(true);
        @Nullable Characters out = null;
        var copied = 0;
        for (var at = 0; at < text.length(); at++) {
            if (ERAS.has(text.charAt(at)) && matcher.region(at, text.length()).lookingAt()) {
                out = out == null ? new Characters(text.length()) : out;
                out.copy(characters, copied, at);
                out.add(year(matcher), characters.start(at), characters.end(matcher.end() - 1));
                copied = matcher.end();
                at = copied - 1;
            }
        }
        if (out == null) {
            return characters;
        }
        out.copy(characters, copied, text.length());
        return out;
    }

    private static String year(Matcher matcher) {
        var number = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        var before = YEAR_BEFORE.getOrDefault(matcher.group().charAt(0), 0);
        return String.valueOf(before + (number.equals("元") ? 1 : Integer.parseInt(number)));
    }

}
