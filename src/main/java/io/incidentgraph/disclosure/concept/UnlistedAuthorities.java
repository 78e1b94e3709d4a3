package io.incidentgraph.disclosure.concept;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Hit;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.disclosure.text.Spans;

/** Finds authorities that no list has by the last words of their names: 北海道…局, the … Administration. */
final class UnlistedAuthorities {

    private static final int LONGEST = 14;

    private static final int SHORTEST = 3;

    private static final Pattern TOLD = Pattern.compile("(?:に|へ|、|及び|および|並びに|ならびに|と(?!い)|から|より|や|等|など)");

    private static final Pattern ENGLISH = Pattern.compile("[A-Z][\\p{IsLatin}.&']*(?: (?:(?:of|for) (?:the )?)?[A-Z][\\p{IsLatin}.&']*)*");

    private final AnnotatedText text;

    private final List<Hit> listed;

    UnlistedAuthorities(AnnotatedText text) {
        this.text = text;
        this.listed = text.hits("authority");
    }

    List<Span> mentions() {
        return text.hits("authority-ending").stream().filter(ending -> !known(ending.span()))
                .map(ending -> Latin.at(text.text(), ending.span()) ? english(ending.span()) : japanese(ending.span())).flatMap(Optional::stream).distinct()
                .filter(span -> !known(span)).toList();
    }

    private boolean known(Span span) {
        var index = Spans.first(listed, Hit::span, span.start());
        return index < listed.size() && listed.get(index).span().overlaps(span) || index > 0 && listed.get(index - 1).span().overlaps(span);
    }

    private Optional<Span> japanese(Span ending) {
        var start = ending.start();
        for (var token : text.tokens().within(new Span(Math.max(0, ending.end() - LONGEST), ending.end())).reversed()) {
            if (token.span().end() > ending.start()) {
                start = Math.min(start, token.span().start());
            } else if (token.span().end() == start && token.noun() && Character.isLetter(token.surface().charAt(0)) && !token.is("名詞.非自立") && !token.is("名詞.数")
                    && !token.is("名詞.副詞可能")) {
                start = token.span().start();
            } else {
                break;
            }
        }
        var span = new Span(start, ending.end());
        var after = text.text().substring(ending.end(), Math.min(text.text().length(), ending.end() + 6));
        return span.length() >= SHORTEST && TOLD.matcher(after).lookingAt() ? Optional.of(span) : Optional.empty();
    }

    /** The capitalized words around an ending. */
    private Optional<Span> english(Span ending) {
        var sentence = text.sentenceAt(ending.start());
        return sentence == null ? Optional.empty() : ENGLISH.matcher(text.text()).region(sentence.span().start(), sentence.span().end()).results()
                .map(match -> new Span(match.start(), match.end() - (match.group().endsWith(".") ? 1 : 0))).filter(span -> span.contains(ending)).findFirst()
                .filter(span -> text.text(span).indexOf(' ') > 0);
    }

}
