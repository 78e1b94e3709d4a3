package io.incidentgraph.disclosure.date;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.annotation.Annotator;
import io.incidentgraph.disclosure.segment.Segment;
import io.incidentgraph.disclosure.segment.Statement;
import io.incidentgraph.disclosure.text.Span;

/**
 * Finds out which day a date means: what it leaves open comes from the dates of the same incident, from the rest of the text only
 * where the weekday confirms it. A date without anything to go by stays unknown.
 */
public final class DateResolution implements Annotator {

    @Override
    public Collection<? extends Annotation> annotate(AnnotatedText text) {
        var found = new ArrayList<Annotation>();
        var elsewhere = text.all(DateMention.class).stream().filter(DateMention::full).toList();
        var segments = text.all(Segment.class);
        for (var segment : segments) {
            var page = segments.size() == 1 ? elsewhere : head(text, segment);
            var dates = new Reckoning(text.within(DateMention.class, segment.span()), elsewhere, page).dates();
            found.addAll(dates);
            found.addAll(Periods.of(text, dates));
            found.addAll(DateScopes.of(text, segment.span(), dates));
        }
        return found;
    }

    /** What a round-up says above its first story of its own date, for a story that names no full one. */
    private static List<DateMention> head(AnnotatedText text, Segment segment) {
        var own = text.within(DateMention.class, segment.span()).stream().anyMatch(DateMention::full);
        var told = text.all(Statement.class).stream().map(statement -> statement.span().start()).findFirst().orElse(0);
        return own ? List.of() : text.within(DateMention.class, new Span(0, told)).stream()
                .filter(date -> date.year() != null && date.month() != null).filter(date -> ofTheHead(text, date)).toList();
    }

    /** In a line that is no sentence. */
    private static boolean ofTheHead(AnnotatedText text, DateMention date) {
        var line = text.lineAt(date.span().start());
        return line != null && text.text(line.span()).indexOf('。') < 0;
    }

    static List<Dated> dates(List<DateMention> mentions) {
        return new Reckoning(mentions, List.of(), List.of()).dates();
    }

}
