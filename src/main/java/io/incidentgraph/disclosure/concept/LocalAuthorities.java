package io.incidentgraph.disclosure.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.text.CharacterSet;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.disclosure.text.Spans;
import io.incidentgraph.disclosure.text.Token;

/** Finds the city, town or ward that is called 区 or 市 once it has been named in full: 港区の… → 区へ報告. */
final class LocalAuthorities {

    private static final List<String> TOLD = List.of("に報告", "へ報告", "に相談", "へ届け出", "にも報告", "への報告", "に連絡", "へ連絡");

    private final AnnotatedText text;

    LocalAuthorities(AnnotatedText text) {
        this.text = text;
    }

    List<Place> mentions() {
        var tokens = text.tokens().all();
        var places = new ArrayList<Place>();
        for (var at = 0; at < text.text().length(); at++) {
            if (CharacterSet.PLACE_UNITS.has(text.text().charAt(at)) && told(at + 1)) {
                var unit = new Span(at, at + 1);
                var i = Spans.first(tokens, Token::span, at);
                if (i < tokens.size() && tokens.get(i).span().equals(unit) && !joined(tokens, i)) {
                    named(tokens, i).ifPresent(name -> places.add(new Place(unit, name)));
                }
            }
        }
        return places;
    }

    private boolean told(int from) {
        return TOLD.stream().anyMatch(words -> text.text().startsWith(words, from));
    }

    private static boolean joined(List<Token> tokens, int index) {
        return index > 0 && tokens.get(index - 1).span().end() == tokens.get(index).span().start() && tokens.get(index - 1).noun();
    }

    private static Optional<String> named(List<Token> tokens, int index) {
        var unit = tokens.get(index).surface();
        for (var i = index - 1; i >= 0; i--) {
            var name = name(tokens, i, unit);
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> name(List<Token> tokens, int i, String unit) {
        var token = tokens.get(i);
        if (!token.surface().endsWith(unit)) {
            return Optional.empty();
        }
        if (token.surface().length() > 1) {
            return Stream.of(token).filter(same -> same.is("名詞.固有名詞.地域")).map(Token::surface).findFirst();
        }
        return i > 0 && tokens.get(i - 1).is("名詞.固有名詞.地域") ? Optional.of(tokens.get(i - 1).surface() + unit) : Optional.empty();
    }

    /** A short mention and the full name it stands for. */
    record Place(Span span, String name) {
    }

}
