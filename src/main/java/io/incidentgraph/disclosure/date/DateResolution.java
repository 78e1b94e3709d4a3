package io.incidentgraph.disclosure.date;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.annotation.Annotator;
import io.incidentgraph.disclosure.segment.Segment;

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
            var page = segments.size() == 1 ? elsewhere : List.<DateMention>of();
            var dates = new Reckoning(text.within(DateMention.class, segment.span()), elsewhere, page).dates();
            found.addAll(dates);
            found.addAll(Periods.of(text, dates));
            found.addAll(DateScopes.of(text, segment.span(), dates));
        }
        return found;
    }

    static List<Dated> dates(List<DateMention> mentions) {
        return new Reckoning(mentions, List.of(), List.of()).dates();
    }

}
