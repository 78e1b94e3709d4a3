package io.incidentgraph.disclosure.date;

import java.util.Optional;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.text.Span;

/** The date on which something happened that stands somewhere in a text. */
public final class GoverningDate {

    private static final int NEAR = 14;

    private GoverningDate() {
    }

    /** The date behind a topic (警察には6月18日に), or else the one in whose scope it stands. */
    public static Optional<Dated> of(AnnotatedText text, Span mention) {
        return behind(text, mention).or(() -> before(text, mention));
    }

    private static Optional<Dated> behind(AnnotatedText text, Span mention) {
        var after = text.text().substring(mention.end(), Math.min(text.text().length(), mention.end() + 3));
        var sentence = text.sentenceAt(mention.start());
        if (sentence == null || !after.startsWith("には") && !after.startsWith("にも") && !after.startsWith("へは") && !after.startsWith("へも")) {
            return Optional.empty();
        }
        return text.within(Dated.class, new Span(mention.end(), sentence.span().end())).stream()
                .filter(date -> date.span().start() - mention.end() <= NEAR).findFirst();
    }

    private static Optional<Dated> before(AnnotatedText text, Span mention) {
        return Optional.ofNullable(text.at(DateScope.class, mention.start())).map(DateScope::date);
    }

}
