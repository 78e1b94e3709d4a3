package io.incidentgraph.disclosure.date;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.draft.Draft;
import io.incidentgraph.disclosure.draft.DraftPart;
import io.incidentgraph.disclosure.party.OrgMention;
import io.incidentgraph.disclosure.segment.Incident;
import io.incidentgraph.disclosure.segment.Segment;
import io.incidentgraph.disclosure.segment.Statement;
import io.incidentgraph.disclosure.text.Line;
import io.incidentgraph.disclosure.text.Span;

/** Writes when it happened, was noticed, was stopped and was made public, and everything else with its date as the time line. */
public final class DatePart implements DraftPart {

    private static final int MONTH = 31;

    private static final Pattern NOTICED = Pattern.compile("気|発見|検知|発覚|覚知|判明|異|指摘|連絡|届|寄せ|電話|通報|分か|わか|不審|おかし");

    private static final int LEAD = 120;

    /** 甲市は, 県警と乙署は. */
    private static final Pattern TOPIC = Pattern.compile("[^は、。]{2,40}は");

    private static final int LONGEST_IMPRINT = 36;

    private static final int LETTER_FOOT = 80;

    private static final Pattern SENTENCE = Pattern.compile("[。、をがは:~]");

    private static final int SHORT_LABEL = 8;

    private static final int SENTENCES_AFTER = 3;

    private static final List<String> OPEN = List.of("error.misconfiguration", "error.publishing");

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
        suffered(incident, draft, roles);
        anyPeriod(incident, draft, roles);
        timeline(incident, draft, roles);
    }

    private static void occurred(Incident incident, Draft draft, List<RoleOfDate> roles) {
        earliest(roles, "occurred").ifPresent(role -> {
            var period = incident.all(Period.class).stream().filter(one -> one.from().equals(role.date()) || one.to().equals(role.date())).findFirst()
                    .or(() -> incident.all(Period.class).stream().filter(one -> role.date().day() && one.from().day() && one.from().first().equals(role.date().first())).findFirst());
            var last = latest(incident, roles, role);
            var end = period.map(one -> "/" + one.to().moment()).or(() -> last.map(one -> "/" + one.date().moment()))
                    .or(() -> lasted(incident, draft, roles, role)).orElse("");
            var from = period.map(Period::from).orElse(role.date());
            var evidence = period.map(one -> List.of(one.span().to(role.words())))
                    .orElseGet(() -> Stream.concat(Stream.of(role), last.stream()).map(RoleOfDate::words).toList());
            draft.set("occurred", from.moment() + end, evidence);
        });
    }

    /** What stood open did so until it was closed, or at least until it was noticed. */
    private static Optional<String> lasted(Incident incident, Draft draft, List<RoleOfDate> roles, RoleOfDate from) {
        var open = draft.items("causes").map(item -> item.path("cause").asString("")).anyMatch(cause -> OPEN.stream().anyMatch(cause::startsWith))
                || draft.list("causes").isEmpty() && !incident.hits("open-state").isEmpty();
        return !open ? Optional.empty() : Stream.of("contained", "detected").flatMap(name -> earliest(roles, name).stream())
                .filter(role -> role.date().day() && role.date().first().isAfter(from.date().first())).findFirst().map(role -> "/" + role.date().moment());
    }

    /** When it happened again, within a month. */
    private static Optional<RoleOfDate> latest(Incident incident, List<RoleOfDate> roles, RoleOfDate first) {
        return roles.stream().filter(role -> role.role().equals("occurred") && !incident.text().text(role.date().span()).startsWith("当日") && role.date().day() && first.date().day())
                .filter(role -> role.date().first().isAfter(first.date().first()) && role.date().first().isBefore(first.date().first().plusDays(MONTH)))
                .filter(role -> roles.stream().noneMatch(other -> other.date().equals(role.date()) && !other.role().equals("occurred")))
                .max(Comparator.comparing(role -> role.date().first()));
    }

    /** It was noticed soon after it happened, by a sentence that has no date of its own. */
    private static void noticedAtOnce(Incident incident, Draft draft, List<RoleOfDate> roles) {
        var text = incident.text();
        earliest(roles, "occurred").ifPresent(role -> {
            var sentence = text.sentenceAt(role.date().span().start());
            if (sentence == null || !role.date().day() || incident.all(Period.class).stream().anyMatch(period -> period.to().equals(role.date()))) {
                return;
            }
            for (var number = sentence.number() + 1; number <= Math.min(sentence.number() + SENTENCES_AFTER, text.sentences().size() - 1); number++) {
                var next = text.sentences().get(number).span();
                var dated = text.within(Dated.class, next).stream().findFirst();
                var undated = dated.map(date -> new Span(next.start(), date.span().start())).orElse(next);
                var noticed = text.hits("date-role", undated).stream().filter(hit -> hit.value().equals("detected") && NOTICED.matcher(text.text(hit.span())).find())
                        .findFirst();
                if (noticed.isPresent()) {
                    draft.set("detected", role.date().edtf() + "?", List.of(role.date().span(), next));
                }
                if (noticed.isPresent() || dated.isPresent()) {
                    return;
                }
            }
        });
    }

    /** A report that is numbered or dated as the first; else a day on which it was made public; else the date in the letter's head. */
    private static void disclosed(Incident incident, Draft draft, List<RoleOfDate> roles) {
        var published = earliest(roles, "disclosed");
        if (published.isPresent()) {
            draft.set("disclosed", published.get().date().edtf(), List.of(published.get().words()));
        } else if (lead(incident).isPresent()) {
            lead(incident).ifPresent(date -> draft.set("disclosed", date.edtf(), List.of(date.span())));
        } else if (!later(incident)) {
            head(incident).ifPresentOrElse(date -> draft.set("disclosed", date.edtf(), List.of(date.span())), () -> above(incident, draft));
        }
    }

    /** 甲市は28日、職員を処分した: what the first sentence of a news item tells of a day was made known on it. */
    private static Optional<Dated> lead(Incident incident) {
        var text = incident.text();
        return incident.hits("speaker").isEmpty() ? incident.all(Dated.class).stream().filter(Dated::day).limit(2).filter(date -> {
            var sentence = text.sentenceAt(date.span().start());
            return sentence != null && text.text().startsWith("、", date.span().end()) && sentence.span().start() - incident.segment().span().start() <= LEAD
                    && TOPIC.matcher(text.text().substring(sentence.span().start(), date.span().start())).matches();
        }).findFirst() : Optional.empty();
    }

    /** The date in a short line above the only incident of a page. */
    private static void above(Incident incident, Draft draft) {
        var text = incident.text();
        var before = new Span(0, incident.segment().span().start());
        if (text.all(Segment.class).size() == 1) {
            text.within(DateMention.class, before).stream().filter(DateMention::full).filter(date -> {
                var line = text.lineAt(date.span().start());
                return line != null && line.span().length() - date.span().length() <= SHORT_LABEL && (line.span().equals(date.span())
                        || text.hits("date-label", line.span()).stream().anyMatch(label -> label.value().equals("disclosed")));
            }).findFirst().ifPresent(date -> draft.set("disclosed", "%04d-%02d-%02d".formatted(date.year(), date.month(), date.day()), List.of(date.span())));
        }
    }

    private static boolean later(Incident incident) {
        return incident.hits("stage").stream().anyMatch(hit -> !hit.value().equals("FIRST") && hit.span().start() < incident.segment().span().start() + 200);
    }

    /** A date that fills a line before the first statement, or the last line of all. */
    private static Optional<Dated> head(Incident incident) {
        var alone = incident.all(Dated.class).stream().filter(Dated::day).filter(date -> alone(incident, date)).toList();
        return alone.stream().filter(date -> Letterhead.reaches(incident.text(), incident.segment().span(), date.span().start())).findFirst()
                .or(() -> alone.reversed().stream().filter(date -> late(incident, date.span())).findFirst());
    }

    private static boolean alone(Incident incident, Dated date) {
        var line = incident.text().lineAt(date.span().start());
        return line != null && (line.span().equals(date.span()) || signed(incident, line, date) || bracketed(incident.text().text(line.span()), line, date));
    }

    /** 2024年3月8日 株式会社みなと. */
    private static boolean signed(Incident incident, Line line, Dated date) {
        return date.span().start() == line.span().start() && !date.inferred() && line.span().length() <= LONGEST_IMPRINT && !SENTENCE.matcher(incident.text().text(line.span())).find()
                && names(incident.text(), new Span(date.span().end(), line.span().end()));
    }

    private static boolean names(AnnotatedText text, Span sender) {
        return !text.within(OrgMention.class, sender).isEmpty() || !text.hits("letter-head", sender).isEmpty();
    }

    /** (2024年3月8日 広報課). */
    private static boolean bracketed(String words, Line line, Dated date) {
        return words.length() <= LONGEST_IMPRINT && words.startsWith("(") && words.endsWith(")") && date.span().start() == line.span().start() + 1 && words.indexOf('。') < 0;
    }

    private static boolean late(Incident incident, Span span) {
        var end = Math.max(span.end(), incident.segment().span().end());
        return incident.text().text().substring(span.end(), end).strip().length() <= LETTER_FOOT && incident.text().within(Statement.class, new Span(span.end(), end)).isEmpty();
    }

    private static void exposure(Incident incident, Draft draft, List<RoleOfDate> roles) {
        var text = incident.text();
        incident.all(Period.class).stream().filter(period -> roles.stream()
                .anyMatch(role -> role.role().equals("exposure") && (role.date().equals(period.to()) || role.date().equals(period.from())) && role.words().length() < 80)).findFirst()
                .ifPresent(period -> draft.set("exposureWindow", period.from().edtf() + "/" + period.to().edtf(), List.of(
                        Optional.ofNullable(text.sentenceAt(period.span().start())).map(sentence -> sentence.span()).orElse(period.span()))));
    }

    /** When no verb that is known says when it happened. */
    private static void suffered(Incident incident, Draft draft, List<RoleOfDate> roles) {
        if (draft.record().has("occurred") || draft.record().has("exposureWindow")) {
            return;
        }
        Occurrence.of(incident, roles).ifPresent(scope -> {
            var period = incident.all(Period.class).stream().filter(one -> one.to().equals(scope.date())).findFirst();
            var until = incident.all(Period.class).stream().filter(one -> one.from().equals(scope.date())).map(one -> "/" + one.to().moment()).findFirst();
            var end = period.isPresent() ? "" : until.isPresent() ? until.get() : lasted(incident, draft, roles, new RoleOfDate(scope.date(), "occurred", scope.span())).orElse("");
            draft.set("occurred", period.map(one -> one.from().moment() + "/").orElse("") + scope.date().moment() + end, List.of(scope.date().span().to(scope.span())));
        });
    }

    /** The one time from day to day that a text without any other date of the event names; what began later than it was noticed is something else. */
    private static void anyPeriod(Incident incident, Draft draft, List<RoleOfDate> roles) {
        if (!draft.record().has("occurred") && !draft.record().has("exposureWindow")) {
            var noticed = earliest(roles, "detected").map(RoleOfDate::date).filter(Dated::day).map(Dated::first).orElse(LocalDate.MAX);
            incident.all(Period.class).stream().filter(period -> !period.from().first().equals(period.to().first()) && !period.from().first().isAfter(noticed))
                    .filter(period -> roles.stream().noneMatch(role -> role.date().equals(period.to()) && role.role().equals("detected"))).findFirst()
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
