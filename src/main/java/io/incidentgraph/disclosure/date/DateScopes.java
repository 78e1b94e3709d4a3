package io.incidentgraph.disclosure.date;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.text.Line;
import io.incidentgraph.disclosure.text.Sentence;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.disclosure.text.Spans;

/** What each date is said of. */
final class DateScopes {

    private static final Pattern CLOCK = Pattern.compile("[0-9]{1,2}時|[0-9]{1,2}:[0-9]{2}");

    /** In the early hours of Saturday, …. */
    private static final Pattern OPENS = Pattern.compile("(?i:on|in|at|around|late|early|during|since|by|from) [A-Za-z ,]{0,40}");

    private static final Pattern AS_OF = Pattern.compile("(?:[ 、の]?(?:午前|午後)?[0-9]{1,2}(?:時|:[0-9]{2}))?(?:時点|現在)");

    private static final int LATEST = 12;

    private static final int PREPOSITION = 12;

    private static final int FAR = 400;

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
            if (asOf(date)) {
                continue;
            }
            if (sentence != null && latin(sentence.span())) {
                latin(i, sentence);
            } else if (sentence != null) {
                var next = next(i);
                add(date.span().end(), Math.min(next, end(date, i, sentence)), date);
                entry(date, sentence, next);
                sameDay(date, sentence, next);
            }
        }
    }

    /** 3月1日現在、…は確認されていない: what is known by then, and nothing that happened. */
    private boolean asOf(Dated date) {
        return AS_OF.matcher(text.text()).region(date.span().end(), Math.min(text.text().length(), date.span().end() + LATEST)).lookingAt();
    }

    /** English puts the date behind the verb, or in front of the sentence. */
    private void latin(int index, Sentence sentence) {
        var date = dates.get(index);
        var before = index > 0 && sentence.span().contains(dates.get(index - 1).span()) ? dates.get(index - 1).span().end() : sentence.span().start();
        var opens = OPENS.matcher(text.text()).region(before, date.span().start()).matches() && before == sentence.span().start();
        if (date.span().start() - before > PREPOSITION && !opens) {
            add(before, date.span().start(), date);
        } else {
            add(date.span().end(), Math.min(next(index), sentence.span().end()), date);
        }
    }

    private boolean latin(Span sentence) {
        return text.text(sentence).chars().noneMatch(character -> character >= 0x3041 && character <= 0x9fff);
    }

    /** The next date of at least the same precision: a year in passing does not end what is said of a day. */
    private int next(int index) {
        return dates.subList(index + 1, dates.size()).stream().filter(date -> date.day() || !dates.get(index).day()).findFirst()
                .map(date -> date.span().start()).orElse(Integer.MAX_VALUE);
    }

    private int end(Dated date, int index, Sentence sentence) {
        var passing = !date.day() && index > 0 && dates.get(index - 1).day() && sentence.span().contains(dates.get(index - 1).span());
        var comma = text.text().indexOf('、', date.span().end(), Math.max(date.span().end(), sentence.span().end()));
        return passing && comma >= 0 ? comma : sentence.span().end();
    }

    /** Sentences behind it that have a clock time and no date go on with the same day. */
    private void sameDay(Dated date, Sentence sentence, int next) {
        for (var number = sentence.number() + 1; date.day() && number < text.sentences().size(); number++) {
            var later = text.sentences().get(number).span();
            if (later.start() - date.span().end() > FAR || later.end() > next || !CLOCK.matcher(text.text()).region(later.start(), later.end()).find()
                    || !sameLine(later, date)) {
                return;
            }
            add(later.start(), later.end(), date);
        }
    }

    private boolean sameLine(Span later, Dated date) {
        var line = text.lineAt(later.start());
        return line != null && line.span().contains(date.span()) && !begins(line, date);
    }

    /** A date at the beginning of a line is that of the whole line: an entry of a chronology. */
    private void entry(Dated date, Sentence sentence, int next) {
        var line = text.lineAt(date.span().start());
        if (line != null && begins(line, date) && apart(date) && line.span().end() > sentence.span().end()) {
            add(sentence.span().end(), Math.min(next, line.span().end()), date);
        }
    }

    /** 4月30日 … is an entry, 4月30日に… the beginning of a sentence. */
    private boolean apart(Dated date) {
        var end = date.span().end() + (text.text().startsWith("頃", date.span().end()) ? 1 : text.text().startsWith("ごろ", date.span().end()) ? 2 : 0);
        var next = end < text.text().length() ? text.text().charAt(end) : '\n';
        return Character.isWhitespace(next) || ":・-…。)]】".indexOf(next) >= 0;
    }

    /** A date that fills its line governs the lines below, until the next one or a heading. */
    private void underLines(Span segment) {
        Dated governing = null;
        for (var line : Spans.within(text.lines(), Line::span, segment)) {
            var first = Spans.within(dates, Dated::span, line.span()).stream().findFirst().orElse(null);
            if (first != null && begins(line, first)) {
                governing = fills(line, first) && !inHead(segment, line) ? first : null;
            } else if (line.kind() == Line.Kind.HEADING) {
                governing = null;
            } else if (governing != null) {
                free(line.span(), first, governing);
            }
        }
    }

    /** The date of a letter says nothing of what the letter tells. */
    private boolean inHead(Span segment, Line line) {
        return Letterhead.reaches(text, segment, line.span().start());
    }

    private void free(Span line, @Nullable Dated first, Dated governing) {
        add(line.start(), first == null ? line.end() : first.span().start(), governing);
    }

    private boolean begins(Line line, Dated date) {
        return date.span().start() - line.span().start() <= 2;
    }

    /** Alone or as the first of a range. */
    private boolean fills(Line line, Dated date) {
        var last = Spans.within(dates, Dated::span, line.span()).getLast();
        return line.span().end() - last.span().end() <= 3 && last.span().start() - date.span().end() <= 3;
    }

    private void add(int start, int end, Dated date) {
        if (end > start) {
            scopes.add(new DateScope(new Span(start, end), date));
        }
    }

}
