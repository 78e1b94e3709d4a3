package io.incidentgraph.starter;

import static java.util.stream.Stream.concat;

import java.util.HashSet;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.starter.IncidentView.Report;

/** What happened when: as precise as gold says, neither more nor less. */
final class DateComparison {

    private DateComparison() {
    }

    static Stream<Difference> differences(GoldIncident gold, IncidentView view) {
        var reported = view.reports().stream().filter(report -> !report.kind().equals("CONTACTED_BY")).toList();
        return Stream.of(occurred(gold, view), date(gold, "detected", view.values().get("detected")),
                date(gold, "disclosed", view.values().get("disclosed")),
                date(gold, "reported_ppc", first(reported.stream().filter(report -> report.authority().equals("個人情報保護委員会")))),
                date(gold, "reported_police", first(reported.stream().filter(report -> report.authority().equals("警察")))),
                inferred(gold, view), latest(gold, view)).flatMap(part -> part);
    }

    /** Where no date of the incident itself is stated, gold takes the period in which people paid for when it happened. */
    private static Stream<Difference> occurred(GoldIncident gold, IncidentView view) {
        var occurred = view.value("occurred", view.value("exposureWindow", ""));
        var purchases = !view.values().containsKey("occurred") && gold.date("occurred_from") == null;
        var ends = purchases ? new String[] { "" } : occurred.split("/", -1);
        var from = date(gold, "occurred_from", ends[0]);
        if (ends.length > 1) {
            return concat(from, date(gold, "occurred_to", ends[1]));
        }
        var to = gold.date("occurred_to");
        return to == null || to.equals(plain(ends[0])) ? from : concat(from, date(gold, "occurred_to", ends[0]));
    }

    private static Stream<Difference> date(GoldIncident gold, String name, @Nullable String found) {
        var accepted = new HashSet<@Nullable String>();
        accepted.add(gold.date(name));
        gold.list(name + "_accept").map(GoldIncident::text).forEach(accepted::add);
        var plain = found == null || found.isEmpty() ? null : plain(found);
        return accepted.contains(plain) ? Stream.of() : Stream.of(Difference.other(gold, name, accepted, String.valueOf(found)));
    }

    /** Without clock time and qualifier. */
    private static String plain(String edtf) {
        return edtf.replaceFirst("[?~%]$", "").replaceFirst("T.*$", "");
    }

    private static @Nullable String first(Stream<Report> reports) {
        return reports.map(Report::on).filter(Objects::nonNull).map(String::valueOf).sorted().findFirst().orElse(null);
    }

    /** A year that the text leaves to the reader is marked as uncertain, and no other is. */
    private static Stream<Difference> inferred(GoldIncident gold, IncidentView view) {
        boolean expected = gold.text("year_inferred_from") != null;
        boolean marked = Stream.of("occurred", "detected", "disclosed").anyMatch(name -> view.value(name, "").contains("?"));
        return expected == marked ? Stream.of() : Stream.of(Difference.other(gold, "year_inferred_from", expected, marked));
    }

    private static Stream<Difference> latest(GoldIncident gold, IncidentView view) {
        var expected = gold.text("latest_report");
        var latest = view.reportedAsOf().stream().map(DateComparison::plain).sorted().toList();
        boolean right = expected == null || !latest.isEmpty() && latest.getLast().equals(expected);
        return right ? Stream.of() : Stream.of(Difference.other(gold, "latest_report", String.valueOf(expected), latest));
    }

}
