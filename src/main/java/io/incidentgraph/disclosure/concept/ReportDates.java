package io.incidentgraph.disclosure.concept;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.date.Dated;
import io.incidentgraph.disclosure.date.GoverningDate;
import io.incidentgraph.disclosure.text.Span;

/** Finds the day on which an authority was told: between its name and the verb, or else the one that governs the name. */
final class ReportDates {

    private ReportDates() {
    }

    /** As EDTF; null where the text gives no date. */
    static @Nullable String of(AnnotatedText text, Span name, Span predicate) {
        var between = text.within(Dated.class, name.to(predicate)).stream();
        return Stream.concat(between, GoverningDate.of(text, name).stream()).filter(Dated::day).findFirst().map(Dated::edtf).orElse(null);
    }

}
