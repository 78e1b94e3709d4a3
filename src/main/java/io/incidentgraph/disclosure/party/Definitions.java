package io.incidentgraph.disclosure.party;

import java.util.Optional;
import java.util.regex.Pattern;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.text.Span;

/** What brackets behind a name say it is called from then on: (以下「甲社」といいます。), (本社:長野県。以下、当社), ("Riverside"). */
final class Definitions {

    private static final int LONGEST = 80;

    private static final Pattern BRACKETS = Pattern.compile(" ?\\(([^()]*)\\)");

    private static final Pattern JAPANESE = Pattern.compile("以下[、,]? ?[「『\"]?([^」』\"、。とを]{1,20})");

    private static final Pattern ENGLISH = Pattern.compile("(?:^|the |or |hereafter )[\"“']([^\"”']{2,30})[\"”']");

    private final AnnotatedText text;

    Definitions(AnnotatedText text) {
        this.text = text;
    }

    /** Whether the name is the speaker's: what it is called is his word for himself. */
    boolean ofTheSpeaker(Span name) {
        return brackets(name).filter(brackets -> JAPANESE.matcher(text.text(brackets)).find()).filter(brackets -> !text.hits("speaker", brackets).isEmpty()).isPresent();
    }

    /** The shorter name that the text gives it; none where that is a word such as 当社. */
    Optional<String> alias(Span name) {
        return brackets(name).filter(brackets -> text.hits("speaker", brackets).isEmpty()).flatMap(brackets -> {
            var words = text.text(brackets);
            var japanese = JAPANESE.matcher(words);
            if (japanese.find()) {
                return Optional.of(japanese.group(1).strip());
            }
            var english = ENGLISH.matcher(words);
            return english.find() ? Optional.of(english.group(1).strip()) : Optional.empty();
        });
    }

    private Optional<Span> brackets(Span name) {
        var matcher = BRACKETS.matcher(text.text()).region(name.end(), Math.min(text.text().length(), name.end() + LONGEST));
        return matcher.lookingAt() ? Optional.of(new Span(matcher.start(1), matcher.end(1))) : Optional.empty();
    }

}
