package io.incidentgraph.disclosure.date;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.text.Line;
import io.incidentgraph.disclosure.text.Sentence;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.disclosure.text.Spans;

/** What each date is said of. */
final class DateScopes {

    private final AnnotatedText text;

    private final List<Dated> dates;

    private final List<DateScope> scopes = new ArrayList<>();

    private DateScopes(AnnotatedText text, List<Dated> dates) {
        this.text = text;
        this.dates = dates;
    }

    static List<DateScope> of(AnnotatedText text, Span segment, List<Dated> dates) {
        var scopes = new DateScopes(text, dates);
        scopes.inSentences();
        scopes.underLines(segment);
        return scopes.scopes;
    }

    private void inSentences() {
        for (var i = 0; i < dates.size(); i++) {
            var date = dates.get(i);
            var sentence = text.sentenceAt(date.span().start());
            if (sentence != null) {
                var next = i + 1 < dates.size() ? dates.get(i + 1).span().start() : Integer.MAX_VALUE;
                add(date.span().end(), Math.min(next, sentence.span().end()), date);
                entry(date, sentence, next);
            }
        }
    }

    /** A date at the beginning of a line is that of the whole line: an entry of a chronology. */
    private void entry(Dated date, Sentence sentence, int next) {
        var line = text.lineAt(date.span().start());
        if (line != null && begins(line, date) && line.span().end() > sentence.span().end()) {
            add(sentence.span().end(), Math.min(next, line.span().end()), date);
        }
    }

    /** A date that fills its line governs the lines below, until the next one or a heading. */
    private void underLines(Span segment) {
        Dated governing = null;
        for (var line : Spans.within(text.lines(), Line::span, segment)) {
            var first = Spans.within(dates, Dated::span, line.span()).stream().findFirst().orElse(null);
            if (first != null && begins(line, first)) {
                governing = fills(line, first) ? first : null;
            } else if (line.kind() == Line.Kind.HEADING) {
                governing = null;
            } else if (governing != null) {
                free(line.span(), first, governing);
            }
        }
    }

    private void free(Span line, @Nullable Dated first, Dated governing) {
        add(line.start(), first == null ? line.end() : first.span().start(), governing);
    }

    private boolean begins(Line line, Dated date) {
        return date.span().start() - line.span().start() <= 2;
    }

    private boolean fills(Line line, Dated date) {
        return line.span().end() - date.span().end() <= 3;
    }

    private void add(int start, int end, Dated date) {
        if (end > start) {
            scopes.add(new DateScope(new Span(start, end), date));
        }
    }

}
