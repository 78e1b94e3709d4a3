package io.incidentgraph.disclosure.date;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.polarity.Polarity;
import io.incidentgraph.disclosure.segment.Incident;

/**
 * When it happened, where no verb that is known says so of a date: on the first day of which an event is told or on which something
 * was done to somebody; else on the first day of a chronology, if it was noticed not long after that.
 */
final class Occurrence {

    private static final int DAYS = 100;

    private static final int SOON = 31;

    private static final Pattern LASTING = Pattern.compile("(?:頃|ごろ)?(?:から|~)[0-9時分:頃半午前後]{2,12}(?:まで|の間|間|、)");

    /** Something was done to somebody. */
    private static final Pattern PASSIVE = Pattern.compile("[さらまかたわがば]れ(?:、|た|まし|て(?:い|お))");

    private final Incident incident;

    private final AnnotatedText text;

    private final List<RoleOfDate> roles;

    private final LocalDate noticed;

    private Occurrence(Incident incident, List<RoleOfDate> roles) {
        this.incident = incident;
        this.text = incident.text();
        this.roles = roles;
        this.noticed = roles.stream().filter(role -> role.role().equals("detected")).map(role -> role.date().first()).min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
    }

    static Optional<DateScope> of(Incident incident, List<RoleOfDate> roles) {
        var occurrence = new Occurrence(incident, roles);
        return Stream.<Predicate<DateScope>>of(scope -> occurrence.lasting(scope) || occurrence.passive(scope) || occurrence.event(scope), occurrence::entry, occurrence::shortly).map(occurrence::first)
                .flatMap(Optional::stream).findFirst();
    }

    private Optional<DateScope> first(Predicate<DateScope> told) {
        return incident.all(DateScope.class).stream().filter(scope -> !scope.date().first().isAfter(noticed))
                .filter(scope -> roles.stream().noneMatch(role -> role.date().equals(scope.date()))).filter(scope -> text.hits("date-role", scope.span()).isEmpty())
                .filter(told).min(Comparator.comparing((DateScope scope) -> scope.date().first()).thenComparing(DateScope::span));
    }

    private boolean passive(DateScope scope) {
        return scope.date().day() && PASSIVE.matcher(text.text(scope.span())).find();
    }

    private boolean event(DateScope scope) {
        return text.hits("incident-event", scope.span()).stream().map(hit -> Polarity.of(text, hit.span())).anyMatch(reading -> reading.told() && !reading.denied());
    }

    /** 9時から11時20分まで. */
    private boolean lasting(DateScope scope) {
        return scope.date().day() && LASTING.matcher(text.text()).region(scope.span().start(), scope.span().end()).lookingAt();
    }

    private boolean entry(DateScope scope) {
        var line = text.lineAt(scope.date().span().start());
        return before(scope, DAYS) && line != null && scope.date().span().start() - line.span().start() <= 3 && line.span().end() - scope.date().span().end() > 4;
    }

    private boolean shortly(DateScope scope) {
        return before(scope, SOON) && scope.span().start() == scope.date().span().end();
    }

    private boolean before(DateScope scope, int days) {
        return scope.date().day() && noticed.isBefore(LocalDate.MAX) && scope.date().first().isAfter(noticed.minusDays(days));
    }

}
