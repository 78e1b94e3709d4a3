package io.incidentgraph.disclosure.concept;

import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import io.incidentgraph.disclosure.text.CharacterSet;

/**
 * Words with which a text introduces a name: the first group of a pattern that few texts match.
 *
 * @param beginnings the characters with which a match begins
 * @param word without which a text has no match
 */
record Introduction(CharacterSet beginnings, String word, Pattern pattern) {

    Introduction(String beginnings, String word, String pattern) {
        this(CharacterSet.of(beginnings), word, Pattern.compile(pattern));
    }

    void in(String text, Consumer<MatchResult> found) {
        if (!text.contains(word)) {
            return;
        }
        var matcher = pattern.matcher(text).useTransparentBounds(true);
        for (var at = 0; at < text.length(); at++) {
            if (beginnings.has(text.charAt(at)) && matcher.region(at, text.length()).lookingAt()) {
                found.accept(matcher);
                at = matcher.end() - 1;
            }
        }
    }

}
