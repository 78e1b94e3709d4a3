package io.incidentgraph.disclosure.date;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.incidentgraph.disclosure.draft.Draft;
import io.incidentgraph.disclosure.draft.DraftPart;
import io.incidentgraph.disclosure.segment.Incident;
import io.incidentgraph.disclosure.segment.Statement;
import io.incidentgraph.disclosure.text.Line;
import io.incidentgraph.disclosure.text.Span;

/** Writes when it happened, was noticed, was stopped and was made public, and everything else with its date as the time line. */
public final class DatePart implements DraftPart {

    private static final int MONTH = 31;

    private static final Set<String> OWN_FIELDS = Set.of("occurred", "exposure", "updated", "business", "planned");

    @Override
    public void write(Incident incident, Draft draft) {
        if (incident.commentary()) {
            return;
        }
        var roles = DateRoles.of(incident);
        occurred(incident, draft, roles);
        var noticed = earliest(roles, "detected");
        noticed.ifPresentOrElse(role -> draft.set("detected", role.date().moment(), List.of(role.words())),
                () -> noticedAtOnce(incident, draft, roles));
        earliest(roles, "contained").ifPresent(role -> draft.set("contained", role.date().moment(), List.of(role.words())));
        disclosed(incident, draft, roles);
        exposure(incident, draft, roles);
        anyPeriod(incident, draft);
        timeline(incident, draft, roles);
    }

    private static void occurred(Incident incident, Draft draft, List<RoleOfDate> roles) {
        earliest(roles, "occurred").ifPresent(role -> {
            var period = incident.all(Period.class).stream().filter(one -> one.from().equals(role.date()) || one.to().equals(role.date())).findFirst();
            var last = latest(roles, role);
            var end = period.map(one -> "/" + one.to().moment()).or(() -> last.map(one -> "/" + one.date().moment())).orElse("");
            var from = period.map(Period::from).orElse(role.date());
            var evidence = period.map(one -> List.of(one.span().to(role.words())))
                    .orElseGet(() -> Stream.concat(Stream.of(role), last.stream()).map(RoleOfDate::words).toList());
            draft.set("occurred", from.moment() + end, evidence);
        });
    }

    /** When it happened again, within a month. */
    private static Optional<RoleOfDate> latest(List<RoleOfDate> roles, RoleOfDate first) {
        return roles.stream().filter(role -> role.role().equals("occurred") && role.date().day() && first.date().day())
                .filter(role -> role.date().first().isAfter(first.date().first()) && role.date().first().isBefore(first.date().first().plusDays(MONTH)))
                .filter(role -> roles.stream().noneMatch(other -> other.date().equals(role.date()) && !other.role().equals("occurred")))
                .max(Comparator.comparing(role -> role.date().first()));
    }

    /** It was noticed soon after it happened, by a sentence that has no date of its own. */
    private static void noticedAtOnce(Incident incident, Draft draft, List<RoleOfDate> roles) {
        var text = incident.text();
        earliest(roles, "occurred").ifPresent(role -> {
            var sentence = text.sentenceAt(role.date().span().start());
            var next = sentence == null || sentence.number() + 1 >= text.sentences().size() ? null : text.sentences().get(sentence.number() + 1);
            if (next != null && role.date().day() && incident.all(Period.class).stream().noneMatch(period -> period.to().equals(role.date())) && text.within(Dated.class, next.span()).isEmpty()) {
                text.hits("date-role", next.span()).stream().filter(hit -> hit.value().equals("detected")).findFirst()
                        .ifPresent(hit -> draft.set("detected", role.date().edtf() + "?", List.of(role.date().span(), next.span())));
            }
        });
    }

    /** A report that is numbered or dated as the first; else a day on which it was made public; else the date in the letter's head. */
    private static void disclosed(Incident incident, Draft draft, List<RoleOfDate> roles) {
        var published = earliest(roles, "disclosed");
        if (published.isPresent()) {
            draft.set("disclosed", published.get().date().edtf(), List.of(published.get().words()));
        } else if (!later(incident)) {
            head(incident).ifPresent(date -> draft.set("disclosed", date.edtf(), List.of(date.span())));
        }
    }

    private static boolean later(Incident incident) {
        return incident.hits("stage").stream().anyMatch(hit -> !hit.value().equals("FIRST") && hit.span().start() < incident.segment().span().start() + 200);
    }

    /** A date that fills a line among the first ones. */
    private static Optional<Dated> head(Incident incident) {
        var text = incident.text();
        return incident.all(Dated.class).stream().filter(Dated::day).filter(date -> {
            var line = text.lineAt(date.span().start());
            return line != null && line.span().equals(date.span()) && line.kind() != Line.Kind.HEADING && early(incident, date.span());
        }).findFirst();
    }

    private static boolean early(Incident incident, Span span) {
        var before = new Span(incident.segment().span().start(), span.start());
        return incident.text().within(Statement.class, before).isEmpty();
    }

    private static void exposure(Incident incident, Draft draft, List<RoleOfDate> roles) {
        var text = incident.text();
        incident.all(Period.class).stream().filter(period -> roles.stream()
                .anyMatch(role -> role.role().equals("exposure") && role.date().equals(period.to()) && role.words().length() < 80)).findFirst()
                .ifPresent(period -> draft.set("exposureWindow", period.from().edtf() + "/" + period.to().edtf(), List.of(
                        Optional.ofNullable(text.sentenceAt(period.span().start())).map(sentence -> sentence.span()).orElse(period.span()))));
    }

    /** The one time from day to day that a text without any other date of the event names. */
    private static void anyPeriod(Incident incident, Draft draft) {
        if (!draft.record().has("occurred") && !draft.record().has("exposureWindow")) {
            incident.all(Period.class).stream().filter(period -> period.from().day() && period.to().day()).findFirst()
                    .ifPresent(period -> draft.set("occurred", period.from().moment() + "/" + period.to().moment(), List.of(period.span())));
        }
    }

    private static void timeline(Incident incident, Draft draft, List<RoleOfDate> roles) {
        roles.stream().filter(role -> !OWN_FIELDS.contains(role.role())).map(RoleOfDate::date).distinct()
                .sorted(Comparator.comparing(Dated::first).thenComparing(Dated::span)).limit(200).forEach(date -> entry(incident, draft, date));
    }

    private static void entry(Incident incident, Draft draft, Dated date) {
        var sentence = incident.text().sentenceAt(date.span().start());
        if (sentence != null) {
            var note = incident.text().text(sentence.span());
            draft.add("timeline", List.of(sentence.span())).put("on", date.moment()).put("note", note.length() > 500 ? note.substring(0, 500) : note);
        }
    }

    private static Optional<RoleOfDate> earliest(List<RoleOfDate> roles, String name) {
        return roles.stream().filter(role -> role.role().equals(name))
                .min(Comparator.comparing((RoleOfDate role) -> !role.date().day()).thenComparing(role -> role.date().first())
                        .thenComparing(RoleOfDate::words));
    }

}
