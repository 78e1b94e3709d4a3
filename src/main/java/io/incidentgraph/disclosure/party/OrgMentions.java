package io.incidentgraph.disclosure.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.annotation.Annotator;
import io.incidentgraph.disclosure.text.Span;

/** Finds names of organizations by their legal forms, their endings and the names of places that govern themselves. */
public final class OrgMentions implements Annotator {

    @Override
    public Collection<? extends Annotation> annotate(AnnotatedText text) {
        var names = new NameBounds(text);
        var found = new ArrayList<Span>();
        text.hits("legal-form").forEach(form -> names.around(form.span()).ifPresent(found::add));
        text.hits("name-ending").stream().forEach(ending -> names.before(ending).ifPresent(found::add));
        text.hits("name-ending").stream().filter(ending -> ending.value().equals("latin"))
                .forEach(ending -> LatinNames.before(text.text(), ending.span()).ifPresent(found::add));
        names.places().forEach(found::add);
        return longest(found).stream().map(span -> mention(text, span)).toList();
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

    private static OrgMention mention(AnnotatedText text, Span span) {
        var line = text.lineAt(span.start());
        return new OrgMention(span, text.text(span).strip(), line != null && line.span().equals(span));
    }

}
