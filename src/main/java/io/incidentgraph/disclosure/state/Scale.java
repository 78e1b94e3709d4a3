package io.incidentgraph.disclosure.state;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.incidentgraph.disclosure.annotation.Hit;
import io.incidentgraph.disclosure.polarity.Polarity;
import io.incidentgraph.disclosure.segment.Incident;
import io.incidentgraph.disclosure.text.Line;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.model.Status;

/**
 * Where an incident stands on one scale. The strongest statement counts: "no trace, but it cannot be ruled out" is possible; only
 * that it is called unlikely takes possibility back to missing evidence.
 */
final class Scale {

    private static final int BEFORE = 14;

    private static final Pattern LISTED = Pattern.compile("(?:され)?(?:た|ていた)?(?:お客様の|お客さまの)?(?:情報|個人情報|もの|データ|項目|内容|件数|人数)");

    private final Incident incident;

    private final String category;

    Scale(Incident incident, String category) {
        this.incident = incident;
        this.category = category;
    }

    Optional<Finding> read() {
        var findings = incident.hits(category).stream().filter(this::body).flatMap(this::finding).toList();
        var strongest = strongest(findings);
        var unlikely = incident.hits(category + "-unlikely").stream().findFirst();
        return unlikely.isPresent() && strongest.filter(finding -> finding.degree() == Degree.CONFIRMED).isEmpty()
                ? unlikely.map(hit -> new Finding(Degree.NO_EVIDENCE, hit.span())) : strongest;
    }

    private static Optional<Finding> strongest(List<Finding> findings) {
        return findings.stream().reduce((one, other) -> other.degree().compareTo(one.degree()) > 0 ? other : one);
    }

    /** Headings only name what is told below. */
    private boolean body(Hit hit) {
        var line = incident.text().lineAt(hit.span().start());
        return line != null && (line.kind() != Line.Kind.HEADING || heads(hit, line)) && (hit.value().equals("noun") || !title(line));
    }

    /** 漏えいした情報, 漏えいが確認されたもの: a heading that says of what stands below that it happened. */
    private boolean heads(Hit hit, Line line) {
        return hit.value().equals("happened") && LISTED.matcher(incident.text().text().substring(hit.span().end(), line.span().end())).lookingAt();
    }

    private boolean title(Line line) {
        var text = incident.text().text(line.span());
        return !text.contains("。") && (text.endsWith("について") || text.endsWith("お知らせ") || text.endsWith("お詫び") || text.endsWith("ご報告"));
    }

    private Stream<Finding> finding(Hit hit) {
        var reading = Polarity.of(incident.text(), hit.span());
        if (!reading.told() || asked(hit) || ofSomeDataOnly(hit, reading.status())) {
            return Stream.empty();
        }
        var degree = degree(hit, reading.status(), reading.noEvidence());
        return degree.map(found -> new Finding(found, sentence(hit.span()))).stream();
    }

    private static Optional<Degree> degree(Hit hit, Status status, boolean noEvidence) {
        return switch (status) {
            case DENIED -> Optional.of(noEvidence ? Degree.NO_EVIDENCE : Degree.NONE);
            case POSSIBLE -> Optional.of(Degree.POSSIBLE);
            case ASSERTED -> hit.value().equals("happened") ? Optional.of(Degree.CONFIRMED)
                    : hit.value().equals("possible") ? Optional.of(Degree.POSSIBLE) : Optional.empty();
        };
    }

    /** That card data did not leave says nothing of the others. */
    private boolean ofSomeDataOnly(Hit hit, Status status) {
        var before = new Span(Math.max(0, hit.span().start() - BEFORE), hit.span().start());
        return of("credentials", before) && status != Status.POSSIBLE && hit.value().equals("happened") || status == Status.DENIED && incident.text().hits("data-type", before).stream()
                .anyMatch(type -> type.value().startsWith("payment") || type.value().startsWith("credentials") || type.value().startsWith("bank"));
    }

    /** 流出の可能性を調査: not known yet. */
    private boolean asked(Hit hit) {
        var after = new Span(hit.span().end(), Math.min(incident.text().text().length(), hit.span().end() + BEFORE));
        return incident.text().hits("open-question", after).stream().anyMatch(question -> question.span().start() - after.start() <= 1);
    }

    private boolean of(String type, Span span) {
        var types = incident.text().hits("data-type", span);
        return !types.isEmpty() && types.stream().allMatch(hit -> hit.value().startsWith(type));
    }

    private Span sentence(Span span) {
        var sentence = incident.text().sentenceAt(span.start());
        return sentence == null ? span : sentence.span();
    }

}
