package io.incidentgraph.disclosure.text;

import java.util.ArrayList;
import java.util.List;

/** Splits lines into sentences; an end within brackets or quotation marks is none. */
final class Sentences {

    private static final CharacterSet OPENING = CharacterSet.of("「『((【〈《[");

    private static final CharacterSet CLOSING = CharacterSet.of("」』))】〉》]");

    private Sentences() {
    }

    static List<Sentence> of(String text, List<Line> lines) {
        var sentences = new ArrayList<Sentence>();
        for (var line : lines) {
            split(text, line.span(), sentences);
        }
        return sentences;
    }

    private static void split(String text, Span line, List<Sentence> sentences) {
        var start = line.start();
        var depth = 0;
        for (var at = line.start(); at < line.end(); at++) {
            var character = text.charAt(at);
            if (OPENING.has(character)) {
                depth++;
            } else if (CLOSING.has(character)) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && ends(text, at, line.end())) {
                add(text, start, at + 1, sentences);
                start = at + 1;
            }
        }
        add(text, start, line.end(), sentences);
    }

    private static boolean ends(String text, int at, int lineEnd) {
        var character = text.charAt(at);
        if (character == '。' || character == '!' || character == '?') {
            return at + 1 >= lineEnd || !CLOSING.has(text.charAt(at + 1));
        }
        return character == '.' && at + 1 < lineEnd && text.charAt(at + 1) == ' ' && !abbreviation(text, at);
    }

    /** Inc. and No. end no sentence; neither does the number of a heading. */
    private static boolean abbreviation(String text, int dot) {
        var start = dot;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        var word = text.substring(start, dot);
        return word.length() <= 1 || word.chars().allMatch(Character::isDigit) && word.length() <= 2
                || ENGLISH_ABBREVIATIONS.contains(" " + word + " ");
    }

    private static final String ENGLISH_ABBREVIATIONS = " Inc Ltd Co Corp No Mr Ms Mrs Dr St Dept approx e.g i.e vs Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec ";

    private static void add(String text, int start, int end, List<Sentence> sentences) {
        var span = Lines.trimmed(text, start, end);
        if (span.length() > 0) {
            sentences.add(new Sentence(span, sentences.size()));
        }
    }

}
