package io.incidentgraph.disclosure.concept;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.date.Dated;
import io.incidentgraph.disclosure.date.GoverningDate;
import io.incidentgraph.disclosure.text.Span;

/** Finds the day on which an authority was told: between its name and the verb, or else the one that governs the name. */
final class ReportDates {

    /** 警察署には6月18日に: the date of a topic comes behind it. */
    private static final Pattern TOPIC = Pattern.compile("察?[署部庁課局]{0,2}(?:に対して|に|へ)(?:[はも]|(?=[0-9]))");

    private static final Pattern AND = Pattern.compile("察?[署部庁課局]{0,2}(?:および|及び|並びに|ならびに|と|・)");

    private static final int LONGEST = 24;

    /** 静岡県|警察: the place before it. */
    private static final int PLACE = 4;

    private ReportDates() {
    }

    /** As EDTF; null where the text gives no date. */
    static @Nullable String of(AnnotatedText text, Span name, Span predicate) {
        if (predicate.end() <= name.start() && !Latin.at(text.text(), name)) {
            return ofItsRow(text, name);
        }
        var governing = GoverningDate.of(text, name);
        var all = together(text, name);
        var behind = behind(text, all, predicate);
        var topic = TOPIC.matcher(text.text()).region(all.end(), text.text().length()).lookingAt();
        var dates = (topic ? Stream.concat(behind, governing.stream()) : Stream.concat(governing.stream(), behind)).toList();
        return dates.stream().filter(Dated::day).findFirst().or(() -> dates.stream().filter(date -> month(text, date)).findFirst()).map(Dated::edtf).orElse(null);
    }

    /** 警察および個人情報保護委員会に: what is said behind the last one is said of all. */
    private static Span together(AnnotatedText text, Span name) {
        var all = name;
        for (var and = AND.matcher(text.text()).region(name.end(), text.text().length()); and.lookingAt(); and.region(all.end(), text.text().length())) {
            var from = and.end();
            var next = text.hits("authority", new Span(from, Math.min(text.text().length(), from + LONGEST))).stream().filter(hit -> hit.span().start() - from <= PLACE).findFirst();
            if (next.isEmpty()) {
                return all;
            }
            all = all.to(next.get().span());
        }
        return all;
    }

    /** 4月に警察へ相談し: a month is the time of a report where it is said of nothing else. */
    private static boolean month(AnnotatedText text, Dated date) {
        return date.month() && (text.text().startsWith("に", date.span().end()) || text.text().startsWith("、", date.span().end()));
    }

    /** 個人情報保護委員会 9月22日, below a heading. */
    private static @Nullable String ofItsRow(AnnotatedText text, Span name) {
        var row = text.sentenceAt(name.start());
        if (row != null && text.text().startsWith("(", name.end())) {
            var own = text.within(Dated.class, new Span(name.end(), row.span().end())).stream().filter(date -> date.day() && date.span().start() == name.end() + 1).findFirst();
            if (own.isPresent()) {
                return own.get().edtf();
            }
        }
        return row == null ? null : text.within(Dated.class, row.span()).stream().filter(Dated::day).findFirst().map(Dated::edtf).orElse(null);
    }

    /** Up to the next authority: 委員会へ、8月7日に総務省へ is said of the latter. */
    private static Stream<Dated> behind(AnnotatedText text, Span name, Span predicate) {
        var sentence = text.sentenceAt(name.start());
        var end = Math.max(predicate.end(), sentence == null ? predicate.end() : text.clauseAt(sentence, predicate.end()).end());
        var next = text.hits("authority", new Span(name.end(), end)).stream().findFirst();
        return text.within(Dated.class, new Span(name.end(), next.isEmpty() ? end : next.get().span().start())).stream();
    }

}
