package io.incidentgraph.disclosure.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.text.Span;

/** Names in Latin letters: capitalized words with an ending such as Inc. or Hospital, defined in brackets, or acting as a subject. */
final class LatinNames {

    private static final String WORD = "[A-Z][\\p{IsLatin}0-9&'’-]*";

    private static final String LEGAL = "(?:Inc|Incorporated|Corp|Corporation|Co|Ltd|Limited|LLC|LLP|plc|PLC|GmbH|AG|SA|NV|BV|Pty|K\\.K|P\\.C|PC|PLLC|P\\.A|N\\.A)";

    /** Words of one letter that a legal form begins with are no words of a name. */
    private static final String NO_LEGAL = "(?!(?:K\\.K|P\\.C|P\\.A|N\\.A)(?![\\p{IsLatin}0-9]))";

    private static final Pattern NAME = Pattern.compile("(?<![\\p{IsLatin}0-9])" + WORD + "(?: " + NO_LEGAL + "(?:(?:of|and|for|the|at|&) ){0,2}(?:" + WORD + "|\\(" + WORD + "(?: "
            + WORD + ")?\\)))*+(?:\\.?,? " + LEGAL + "(?![\\p{IsLatin}0-9]))*");

    private static final Pattern ENDS_LEGALLY = Pattern.compile(".*(?: |^)" + LEGAL);

    private static final Pattern DEFINED = Pattern.compile(" ?\\((?:the |\"|“|'|hereafter)[^()]{1,40}\\)");

    private static final Set<String> OPENING = Set.of("The", "At", "On", "In", "Our", "Your", "This", "We", "A", "An", "And", "Dear", "By", "From", "To", "Of", "For", "About",
            "Notice", "Posted", "Contact", "Please", "Call", "If");

    private final AnnotatedText text;

    private LatinNames(AnnotatedText text) {
        this.text = text;
    }

    static List<Span> of(AnnotatedText text) {
        var names = new LatinNames(text);
        var found = new ArrayList<Span>();
        var matcher = NAME.matcher(text.text()).useTransparentBounds(true);
        for (var at = 0; at < text.text().length(); at++) {
            if (capital(text.text().charAt(at)) && matcher.region(at, text.text().length()).lookingAt()) {
                at = matcher.end() - 1;
                var span = names.span(matcher);
                if (names.named(span)) {
                    found.add(span);
                }
            }
        }
        return found;
    }

    private static boolean capital(char character) {
        return character >= 'A' && character <= 'Z';
    }

    /** Without the words that only open a sentence and the possessive, with the full stop of an abbreviation. */
    private Span span(MatchResult match) {
        var start = match.start();
        for (var word = word(start, match.end()); OPENING.contains(word) && start + word.length() < match.end(); word = word(start, match.end())) {
            start += word.length() + 1;
        }
        var words = text.text().substring(start, match.end());
        var dot = ENDS_LEGALLY.matcher(words).matches() && text.text().startsWith(".", match.end()) ? 1 : 0;
        return new Span(start, match.end() + dot - (words.endsWith("'s") || words.endsWith("’s") ? 2 : 0));
    }

    private String word(int start, int end) {
        var blank = text.text().indexOf(' ', start, end);
        return text.text().substring(start, blank < 0 ? end : blank);
    }

    private boolean named(Span span) {
        var words = text.text(span);
        return span.length() > 2 && Character.isUpperCase(words.charAt(0)) && !OPENING.contains(words)
                && (words.indexOf(' ') > 0 && ends(span) || span.length() > 3 && (DEFINED.matcher(after(span)).lookingAt() || acts(span)));
    }

    /** Riverside Hospital, but University of Riverside, too. */
    private boolean ends(Span span) {
        return text.hits("name-ending", span).stream().filter(ending -> ending.value().equals("latin"))
                .anyMatch(ending -> span.end() - ending.span().end() <= 1
                        || ending.span().start() == span.start() && text.text().startsWith(" of ", ending.span().end()));
    }

    private boolean acts(Span span) {
        var sentence = text.sentenceAt(span.start());
        return sentence != null && text.hits("english-act", new Span(span.end(), Math.min(sentence.span().end(), span.end() + 40))).stream()
                .anyMatch(act -> act.span().start() - span.end() <= 1);
    }

    private String after(Span span) {
        return text.text().substring(span.end(), Math.min(text.text().length(), span.end() + 60));
    }

}
