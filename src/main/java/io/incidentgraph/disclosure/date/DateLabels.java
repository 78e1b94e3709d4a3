package io.incidentgraph.disclosure.date;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import io.incidentgraph.disclosure.annotation.Hit;
import io.incidentgraph.disclosure.segment.Incident;
import io.incidentgraph.disclosure.text.Line;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.disclosure.text.Spans;

/** Reads what stands before a date: the verb of an inverted sentence, or the label of a row, a line or a heading. */
final class DateLabels {

    private static final String ROLES = "date-role";

    private static final int LABEL = 25;

    private static final Pattern INFORMED = Pattern.compile("(?:通報|指摘|連絡|問い合わせ|問合せ|申し出|苦情|電話|届け出|知らせ)(?:が|は|を)、?$");

    private static final Pattern CAME = Pattern.compile("(?:頃|ごろ|の[^、。]{1,4})?(?:に|、)?(?:あっ|あり|受け|寄せ|届|入)");

    private final Incident incident;

    private final List<RoleOfDate> roles = new ArrayList<>();

    private DateLabels(Incident incident) {
        this.incident = incident;
    }

    static List<RoleOfDate> of(Incident incident) {
        var labels = new DateLabels(incident);
        incident.all(Dated.class).forEach(labels::inverted);
        incident.all(Dated.class).forEach(labels::labelled);
        return labels.roles;
    }

    /** 気付いたのは1月9日, 通報が1月9日に: the verb or the noun before the date. */
    private void inverted(Dated date) {
        var text = incident.text();
        var sentence = text.sentenceAt(date.span().start());
        if (sentence == null) {
            return;
        }
        if (CAME.matcher(text.text()).region(date.span().end(), Math.max(date.span().end(), sentence.span().end())).lookingAt()
                && INFORMED.matcher(text.text().substring(Math.max(sentence.span().start(), date.span().start() - LABEL), date.span().start())).find()) {
            roles.add(new RoleOfDate(date, "detected", date.span()));
        }
        var before = text.text().substring(Math.max(sentence.span().start(), date.span().start() - 6), date.span().start());
        if (before.contains("のは")) {
            text.hits(ROLES, new Span(Math.max(sentence.span().start(), date.span().start() - 30), date.span().start())).stream()
                    .reduce((first, second) -> second).ifPresent(hit -> roles.add(new RoleOfDate(date, hit.value(), date.span().to(hit.span()))));
        }
    }

    /** 発生日時:5月1日, 2024.08.09 掲載: the label before the date, in the line above it or behind it. */
    private void labelled(Dated date) {
        var text = incident.text();
        var line = text.lineAt(date.span().start());
        if (line == null) {
            return;
        }
        label(date, new Span(line.span().start(), date.span().start()), hit -> !behind(hit) && gap(hit, date) <= 3);
        label(date, new Span(date.span().end(), Math.min(line.span().end(), date.span().end() + LABEL)),
                hit -> behind(hit) && hit.span().start() - date.span().end() <= 2 && ends(hit));
        var number = Spans.first(text.lines(), Line::span, line.span().start());
        if (number > 0 && date.span().start() - line.span().start() <= 2 && text.lines().get(number - 1).span().length() <= LABEL) {
            var above = text.lines().get(number - 1).span();
            label(date, above, hit -> !behind(hit) && above.end() - hit.span().end() <= 3);
        }
    }

    /** How far a label is from its date, the blanks of a table left out. */
    private int gap(Hit label, Dated date) {
        return incident.text().text().substring(label.span().end(), Math.max(label.span().end(), date.span().start())).strip().length();
    }

    private static boolean behind(Hit label) {
        return label.form().attribute("behind").equals("true");
    }

    /** 5月1日 公開フォルダに is no label. */
    private boolean ends(Hit label) {
        var text = incident.text().text();
        var end = label.span().end();
        return end >= text.length() || !Character.isLetterOrDigit(text.charAt(end)) || !Character.isLetterOrDigit(text.charAt(end - 1));
    }

    private void label(Dated date, Span where, Predicate<Hit> near) {
        incident.text().hits("date-label", where).stream().filter(near)
                .filter(hit -> behind(hit) || hit.span().start() - where.start() <= 5)
                .forEach(hit -> roles.add(new RoleOfDate(date, hit.value(), date.span().to(hit.span()))));
    }

}
