package io.incidentgraph.disclosure.party;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.date.DateMention;
import io.incidentgraph.disclosure.text.Kana;
import io.incidentgraph.disclosure.text.Sentence;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.disclosure.text.Token;

/**
 * Finds names that no ending tells, by what their bearers do: the topic of a sentence that says who announced something. 県の研修センター
 * is as good a name there as any.
 */
final class Announcers {

    private static final int LONGEST = 20;

    private static final int SHORTEST = 4;

    private static final Pattern OF_A_PLACE = Pattern.compile("(?:国|[都道府県市区町村])の([^、。のはがをに ]{2,14})は");

    private Announcers() {
    }

    static List<Span> of(AnnotatedText text) {
        return text.sentences().stream().filter(sentence -> !text.hits("publishes", sentence.span()).isEmpty())
                .map(sentence -> topic(text, sentence).or(() -> office(text, sentence))).flatMap(Optional::stream).toList();
    }

    private static Optional<Span> office(AnnotatedText text, Sentence sentence) {
        var matcher = OF_A_PLACE.matcher(text.text()).region(sentence.span().start(), sentence.span().end());
        return matcher.lookingAt() && text.hits("name-ending", new Span(matcher.start(1), matcher.end(1))).stream().anyMatch(ending -> ending.span().end() == matcher.end(1))
                ? Optional.of(new Span(sentence.span().start(), matcher.end(1))) : Optional.empty();
    }

    private static Optional<Span> topic(AnnotatedText text, Sentence sentence) {
        var start = sentence.span().start();
        var distinctive = leads(text, sentence);
        for (var token : text.tokens().within(new Span(start, Math.min(sentence.span().end(), start + LONGEST)))) {
            if (token.is("助詞.係助詞") && token.surface().equals("は")) {
                return distinctive ? Optional.of(new Span(start, token.span().start())) : Optional.empty();
            }
            if (!token.noun() && !token.is("接頭詞") || token.is("名詞.代名詞") || token.is("名詞.数") || !text.hits("no-name", token.span()).isEmpty()
                    || !text.hits("incident-context", token.span()).isEmpty()) {
                return Optional.empty();
            }
            distinctive |= distinctive(token);
        }
        return Optional.empty();
    }

    /** 甲は8日、…と発表した: whoever opens a sentence so has a name, unless a word that points back stands for it. */
    private static boolean leads(AnnotatedText text, Sentence sentence) {
        var start = sentence.span().start();
        var end = start + text.text(sentence.span()).indexOf('は');
        return end - start >= SHORTEST && text.hits("refers-back", new Span(start, end + 1)).isEmpty() && text.hits("other-party", new Span(start, end)).isEmpty()
                && text.within(DateMention.class, sentence.span()).stream().anyMatch(date -> date.day() != null && date.span().start() == end + 1);
    }

    private static boolean distinctive(Token token) {
        return token.is("名詞.固有名詞.組織") || token.is("名詞.固有名詞.一般")
                || token.surface().length() > 2 && Kana.katakana(token.surface());
    }

}
