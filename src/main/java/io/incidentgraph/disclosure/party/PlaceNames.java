package io.incidentgraph.disclosure.party;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.text.CharacterSet;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.disclosure.text.Spans;
import io.incidentgraph.disclosure.text.Token;

/** Finds places that govern themselves with all words of their name: 北海道, 南さつま市. */
final class PlaceNames {

    /** What is called after the place: 本町支店. */
    private static final Pattern OFFICE = Pattern.compile("支店|支社|営業所|出張所|工場|事業所|店(?!舗)|駅|通り");

    private static final String JOINERS = "ヶヵケノ";

    private final AnnotatedText text;

    private final List<Token> tokens;

    private PlaceNames(AnnotatedText text) {
        this.text = text;
        this.tokens = text.tokens().all();
    }

    static List<Span> of(AnnotatedText text) {
        var names = new PlaceNames(text);
        var known = new ArrayList<>(new Delimited(text).places());
        for (var at = 0; at < text.text().length(); at++) {
            if (CharacterSet.PLACE_UNITS.has(text.text().charAt(at))) {
                names.endingAt(at, known);
            }
        }
        return known;
    }

    /** The name whose last letter is the unit at a position, if the dictionary knows it as a whole or as a name and a unit. */
    private void endingAt(int unit, List<Span> known) {
        var i = Spans.first(tokens, Token::span, unit + 1) - 1;
        if (i < 0 || tokens.get(i).span().end() != unit + 1 || OFFICE.matcher(text.text()).region(unit + 1, text.text().length()).lookingAt()) {
            return;
        }
        var last = tokens.get(i);
        if (place(last) && i > 0 && belongs(tokens.get(i - 1), last.span().start()) && tokens.get(i - 1).noun()) {
            known.add(new Span(start(i - 1), last.span().end()));
        } else if (wholePlace(last)) {
            known.add(last.span());
        }
    }

    private static boolean belongs(Token token, int end) {
        return token.span().end() == end && Character.isLetter(token.surface().charAt(0));
    }

    private static boolean place(Token token) {
        return token.surface().length() == 1 && CharacterSet.PLACE_UNITS.has(token.surface().charAt(0)) && (token.is("名詞.接尾") || token.is("名詞.一般"));
    }

    private static boolean wholePlace(Token token) {
        return token.is("名詞.固有名詞.地域") && token.surface().length() > 1
                && CharacterSet.PLACE_UNITS.has(token.surface().charAt(token.surface().length() - 1));
    }

    /** Proper nouns and characters that the dictionary does not know belong to the name of a place. */
    private int start(int index) {
        var start = tokens.get(index).span().start();
        for (var i = index - 1; i >= 0 && tokens.get(i).span().end() == start; i--) {
            var token = tokens.get(i);
            var joins = JOINERS.contains(token.surface());
            if (!joins && (!token.properNoun() && token.surface().length() > 1 || !token.noun() || !Character.isLetter(token.surface().charAt(0)) || wholePlace(token) || place(token))) {
                break;
            }
            start = token.span().start();
        }
        return start;
    }

}
