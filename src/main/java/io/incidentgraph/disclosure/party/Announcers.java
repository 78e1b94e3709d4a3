package io.incidentgraph.disclosure.party;

import java.util.List;
import java.util.Optional;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.text.Sentence;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.disclosure.text.Token;

/** Finds names that no ending tells, by what their bearers do: the topic of a sentence that says who announced something. */
final class Announcers {

    private static final int LONGEST = 20;

    private Announcers() {
    }

    static List<Span> of(AnnotatedText text) {
        return text.sentences().stream().filter(sentence -> !text.hits("publishes", sentence.span()).isEmpty()).map(sentence -> topic(text, sentence))
                .flatMap(Optional::stream).toList();
    }

    private static Optional<Span> topic(AnnotatedText text, Sentence sentence) {
        var start = sentence.span().start();
        var distinctive = false;
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

    private static boolean distinctive(Token token) {
        return token.is("名詞.固有名詞.組織") || token.is("名詞.固有名詞.一般")
                || token.surface().length() > 2 && token.surface().chars().allMatch(character -> character >= '\u30a1' && character <= '\u30fe');
    }

}
