package io.incidentgraph.disclosure.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.annotation.Annotator;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.disclosure.text.Spans;

/**
 * Finds names of organizations: by the lines that senders fill, by legal forms and endings, by the names of places that govern
 * themselves, and as the subjects of announcements.
 */
public final class OrgMentions implements Annotator {

    @Override
    public Collection<? extends Annotation> annotate(AnnotatedText text) {
        var names = new NameBounds(text);
        var senders = SenderLines.of(text);
        var found = new ArrayList<Span>();
        text.hits("legal-form").forEach(form -> names.around(form.span()).ifPresent(found::add));
        text.hits("name-ending").stream().filter(ending -> !ending.value().equals("latin")).forEach(ending -> names.before(ending).ifPresent(found::add));
        found.addAll(LatinNames.of(text));
        found.addAll(PlaceNames.of(text));
        var others = longest(found).stream().filter(span -> !overlaps(senders, span)).toList();
        var all = new ArrayList<>(others);
        all.addAll(senders);
        Announcers.of(text).stream().filter(span -> !overlaps(senders, span) && !overlaps(others, span)).forEach(all::add);
        var signed = Set.copyOf(new HashSet<>(senders));
        return all.stream().map(span -> new OrgMention(span, text.text(span).strip(), signed.contains(span) || fills(text, span))).toList();
    }

    private static boolean fills(AnnotatedText text, Span span) {
        var line = text.lineAt(span.start());
        return line != null && line.span().equals(span);
    }

    private static List<Span> longest(List<Span> spans) {
        var kept = new ArrayList<Span>();
        for (var span : spans.stream().sorted(Comparator.comparingInt(Span::start).thenComparing(span -> -span.length())).toList()) {
            if (kept.isEmpty() || !kept.getLast().overlaps(span)) {
                kept.add(span);
            } else if (span.end() > kept.getLast().end()) {
                kept.set(kept.size() - 1, kept.getLast().to(span));
            }
        }
        return kept;
    }

    /** Whether one of some spans, which are sorted and apart from each other, overlaps another one. */
    private static boolean overlaps(List<Span> sorted, Span span) {
        var next = Spans.first(sorted, same -> same, span.start());
        return next < sorted.size() && sorted.get(next).overlaps(span) || next > 0 && sorted.get(next - 1).overlaps(span);
    }

}
