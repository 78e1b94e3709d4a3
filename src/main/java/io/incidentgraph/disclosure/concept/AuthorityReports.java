package io.incidentgraph.disclosure.concept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.annotation.Annotator;
import io.incidentgraph.disclosure.annotation.Hit;
import io.incidentgraph.disclosure.polarity.Polarity;
import io.incidentgraph.disclosure.date.DateMention;
import io.incidentgraph.disclosure.text.Line;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.disclosure.text.Spans;

/** Finds the authorities to which something was really reported or that were heard from; one that is merely named is none. */
public final class AuthorityReports implements Annotator {

    private static final String NAMES = "authority";

    private static final String PREDICATES = "authority-report";

    private static final int LONGEST_ROW = 40;

    private static final int ROWS = 5;

    private static final int LABEL = 24;

    /** The name of those that are not named. */
    private static final String GENERAL = "監督官庁";

    private static final String SOURCE = "CONTACTED_BY";

    private static final List<String> FROM = List.of("から", "より", "の連絡", "の指摘", "の情報提供", "の通報");

    @Override
    public Collection<? extends Annotation> annotate(AnnotatedText text) {
        var places = new LocalAuthorities(text);
        var mentions = new ArrayList<AuthorityMention>();
        Masked.hits(text, NAMES).forEach(hit -> mention(text, hit.span(), hit.value()).ifPresent(mentions::add));
        new UnlistedAuthorities(text).mentions().forEach(span -> mention(text, span, text.text(span)).ifPresent(mentions::add));
        places.mentions().forEach(place -> mention(text, place.span(), place.name()).ifPresent(mentions::add));
        return mentions;
    }

    private static Optional<AuthorityMention> mention(AnnotatedText text, Span span, String name) {
        var sentence = text.sentenceAt(span.start());
        return sentence == null || heads(text, sentence.span(), name) ? Optional.empty() : predicate(text, sentence.span(), span).or(() -> label(text, sentence.span(), span)).or(() -> row(text, sentence.span(), span))
                .filter(predicate -> really(text, predicate))
                .map(predicate -> new AuthorityMention(span, name, predicate.value(), predicate.span(), ReportDates.of(text, span, predicate.span())));
    }

    /** 4. 監督官庁への報告, with their names below: a heading tells of nobody in particular. */
    private static boolean heads(AnnotatedText text, Span sentence, String name) {
        var line = text.lineAt(sentence.start());
        return line != null && line.kind() == Line.Kind.HEADING && name.equals(GENERAL) && line.span().equals(sentence);
    }

    /** The first verb after the name says what was done; after 警察から it must be one of being told. */
    private static Optional<Hit> predicate(AnnotatedText text, Span sentence, Span name) {
        var after = text.hits(PREDICATES, new Span(name.end(), sentence.end())).stream();
        if (FROM.stream().anyMatch(particle -> text.text().startsWith(particle, name.end()))) {
            return after.filter(hit -> hit.value().equals(SOURCE)).findFirst();
        }
        if (Latin.at(text.text(), name)) {
            var before = text.hits(PREDICATES, new Span(sentence.start(), name.start())).reversed().stream();
            return Stream.concat(before, after).filter(hit -> Latin.at(text.text(), hit.span())).findFirst();
        }
        return after.filter(hit -> !hit.value().equals(SOURCE)).min(Comparator.comparing(Hit::span));
    }

    /** 11. 関係機関への報告 個人情報保護委員会(5月25日): the row's own label says what was done. */
    private static Optional<Hit> label(AnnotatedText text, Span row, Span name) {
        if (text.text().charAt(row.end() - 1) == '。') {
            return Optional.empty();
        }
        return text.hits(PREDICATES, new Span(row.start(), name.start())).stream().filter(hit -> hit.span().end() - row.start() <= LABEL)
                .filter(hit -> hit.span().end() < name.start() && !Character.isLetter(text.text().charAt(hit.span().end()))).filter(hit -> !hit.value().equals(SOURCE)).findFirst();
    }

    /** A row that names an authority and a day, below a heading that says what was done. */
    private static Optional<Hit> row(AnnotatedText text, Span row, Span name) {
        var dated = text.within(DateMention.class, row).stream().anyMatch(date -> date.day() != null);
        if (!dated || row.length() > LONGEST_ROW || text.text().charAt(row.end() - 1) == '。') {
            return Optional.empty();
        }
        var above = text.lines().subList(Math.max(0, Spans.first(text.lines(), Line::span, row.start()) - ROWS), Spans.first(text.lines(), Line::span, row.start()));
        return above.reversed().stream().map(Line::span).filter(line -> line.length() <= LONGEST_ROW)
                .flatMap(line -> text.hits(PREDICATES, line).stream()).findFirst().filter(hit -> !hit.value().equals(SOURCE));
    }

    /** Not 警察にご相談ください, not 報告する予定. */
    private static boolean really(AnnotatedText text, Hit predicate) {
        var reading = Polarity.of(text, predicate.span());
        return !predicate.value().equals("none") && reading.told() && !reading.denied();
    }

}
