package io.incidentgraph.disclosure.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.incidentgraph.disclosure.annotation.Hit;
import io.incidentgraph.disclosure.segment.Incident;
import io.incidentgraph.disclosure.text.Span;

/**
 * Reads from the verbs what happened on each date. In a scope the last verb decides; an occurrence before it counts as well,
 * where it is told as the content of what was noticed: "on … it was found that … had been attacked".
 */
final class DateRoles {

    private static final String CATEGORY = "date-role";

    private static final Set<String> NOTHING = Set.of("planned", "business");

    /** What is said behind the end of a period, if it is said of the period. */
    private static final Set<String> OF_PERIODS = Set.of("occurred", "exposure");

    private final Incident incident;

    private final List<RoleOfDate> roles = new ArrayList<>();

    private DateRoles(Incident incident) {
        this.incident = incident;
    }

    static List<RoleOfDate> of(Incident incident) {
        var roles = new DateRoles(incident);
        incident.all(DateScope.class).forEach(roles::scope);
        incident.all(Dated.class).forEach(roles::inverted);
        incident.all(Dated.class).forEach(roles::labelled);
        return roles.roles;
    }

    private void scope(DateScope scope) {
        var text = incident.text();
        var last = Math.min(scope.span().end(), firstSentenceEnd(scope));
        var hits = text.hits(CATEGORY, new Span(scope.span().start(), Math.max(last, scope.span().start()))).stream().filter(this::told).toList();
        if (hits.isEmpty() || NOTHING.contains(hits.getLast().value())) {
            return;
        }
        var end = incident.all(Period.class).stream().anyMatch(period -> period.to().equals(scope.date()));
        if (english(scope)) {
            hits = List.of(scope.span().start() < scope.date().span().start() ? hits.getLast() : hits.getFirst());
        }
        for (var hit : hits.stream().filter(hit -> !end || OF_PERIODS.contains(hit.value())).toList()) {
            roles.add(new RoleOfDate(scope.date(), hit.value(), words(scope.date(), hit)));
        }
    }

    /** In English the verb nearest to the date is the one. */
    private boolean english(DateScope scope) {
        return incident.text().text(scope.span()).chars().noneMatch(character -> character >= 0x3041 && character <= 0x9fff);
    }

    /** What another sentence of a chronology's entry says is not said of its date in the same words. */
    private int firstSentenceEnd(DateScope scope) {
        var sentence = incident.text().sentenceAt(scope.span().start());
        return sentence == null || scope.span().start() <= scope.date().span().end() ? scope.span().end() : Math.max(sentence.span().end(), scope.span().start());
    }

    private boolean told(Hit hit) {
        return !incident.text().text().startsWith("した場合", hit.span().end());
    }

    /** 気付いたのは1月9日: the verb before the date. */
    private void inverted(Dated date) {
        var text = incident.text();
        var sentence = text.sentenceAt(date.span().start());
        if (sentence == null) {
            return;
        }
        var before = text.text().substring(Math.max(sentence.span().start(), date.span().start() - 6), date.span().start());
        if (before.contains("のは")) {
            text.hits(CATEGORY, new Span(Math.max(sentence.span().start(), date.span().start() - 30), date.span().start())).stream()
                    .reduce((first, second) -> second).ifPresent(hit -> roles.add(new RoleOfDate(date, hit.value(), words(date, hit))));
        }
    }

    /** 発生日時:5月1日: the label before the date. */
    private void labelled(Dated date) {
        var line = incident.text().lineAt(date.span().start());
        if (line != null) {
            incident.text().hits("date-label", new Span(line.span().start(), date.span().start())).stream()
                    .filter(hit -> hit.span().start() - line.span().start() <= 3 && date.span().start() - hit.span().end() <= 3)
                    .forEach(hit -> roles.add(new RoleOfDate(date, hit.value(), words(date, hit))));
        }
    }

    private static Span words(Dated date, Hit hit) {
        return date.span().to(hit.span());
    }

}
