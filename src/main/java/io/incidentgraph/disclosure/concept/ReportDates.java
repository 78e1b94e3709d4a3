package io.incidentgraph.disclosure.concept;

import java.util.stream.Stream;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.date.DateMention;
import io.incidentgraph.disclosure.text.Span;

import org.jspecify.annotations.Nullable;

/** Finds the day on which an authority was told: between its name and the verb, else before the name, else in the line above. */
final class ReportDates {

    private ReportDates() {
    }

    /** As EDTF; null where the text gives no full date. */
    static @Nullable String of(AnnotatedText text, Span name, Span predicate) {
        var sentence = text.sentenceAt(name.start());
        if (sentence == null) {
            return null;
        }
        var between = text.within(DateMention.class, name.to(predicate)).stream();
        var before = text.within(DateMention.class, new Span(sentence.span().start(), name.start())).reversed().stream();
        var above = sentence.number() == 0 ? Stream.<DateMention>empty()
                : text.within(DateMention.class, text.sentences().get(sentence.number() - 1).span()).stream()
                        .filter(date -> date.span().equals(text.sentences().get(sentence.number() - 1).span()));
        return Stream.of(between, before, above).flatMap(dates -> dates).findFirst().filter(DateMention::full).map(ReportDates::edtf).orElse(null);
    }

    private static String edtf(DateMention date) {
        return "%04d-%02d-%02d".formatted(date.year(), date.month(), date.day());
    }

}
