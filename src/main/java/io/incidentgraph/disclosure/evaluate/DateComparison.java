package io.incidentgraph.disclosure.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.incidentgraph.vocabulary.Vocabulary;

import tools.jackson.databind.JsonNode;

/**
 * Dates with their role and precision. A single day of occurrence says when it began and leaves open that it ended then. The
 * purchase period of a card case, which gold files give as the time of occurrence, counts in its own field too.
 */
final class DateComparison implements Comparison {

    private static final List<String> ROLES = List.of("occurred_from", "occurred_to", "detected", "disclosed", "reported_ppc", "reported_police");

    private static final Map<String, String> REPORTS = Map.of("個人情報保護委員会", "reported_ppc", "警察", "reported_police");

    private final Vocabulary vocabulary;

    DateComparison(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Outcome compare(GoldIncident gold, Answer answer) {
        return Outcome.of(ROLES.stream().flatMap(role -> expected(gold, role)).toList(), given(answer));
    }

    private static Stream<Expected<Day>> expected(GoldIncident gold, String role) {
        var value = GoldIncident.text(gold.path("dates"), role);
        var accepted = gold.path(role + "_accept");
        var others = GoldIncident.texts(accepted);
        Predicate<Day> accepts = day -> day.role().equals(role) && (day.value().equals(value) || others.contains(day.value()));
        if (value == null) {
            return others.isEmpty() ? Stream.empty() : Stream.of(Expected.tolerated(role, accepts));
        }
        var need = GoldIncident.stream(accepted).anyMatch(JsonNode::isNull) ? Expected.Need.MAY_BE_ABSENT : Expected.Need.NEEDED;
        return Stream.of(new Expected<>("%s %s".formatted(role, value), need, accepts));
    }

    private List<Given<Day>> given(Answer answer) {
        var given = new LinkedHashMap<Day, Boolean>();
        answer.values("occurred").forEach(value -> occurred(value, false, given));
        Stream.of("detected", "disclosed").forEach(role -> answer.values(role).forEach(value -> given.put(new Day(role, day(value)), false)));
        reports(answer).forEach(day -> given.put(day, false));
        answer.values("exposureWindow").forEach(value -> occurred(value, true, given));
        return given.entrySet().stream().map(entry -> new Given<>(entry.getKey().text(), entry.getKey(), entry.getValue())).toList();
    }

    private static void occurred(String value, boolean implied, Map<Day, Boolean> given) {
        var ends = value.split("/", -1);
        add("occurred_from", ends[0], implied, given);
        add("occurred_to", ends[ends.length - 1], implied || day(ends[0]).equals(day(ends[ends.length - 1])), given);
    }

    private static void add(String role, String value, boolean implied, Map<Day, Boolean> given) {
        if (!value.isEmpty() && !value.equals("..")) {
            given.putIfAbsent(new Day(role, day(value)), implied);
        }
    }

    /** The first report to each authority; that an authority came by itself is no report. */
    private List<Day> reports(Answer answer) {
        var first = new LinkedHashMap<String, String>();
        answer.items("authorities").filter(item -> item.path("on").isString() && !item.path("kind").asString("").equals("CONTACTED_BY"))
                .forEach(item -> {
                    var role = REPORTS.get(AuthorityComparison.name(vocabulary, item.path("name").asString("")));
                    if (role != null) {
                        first.merge(role, day(item.path("on").stringValue()), (one, other) -> Stream.of(one, other).min(Comparator.naturalOrder()).orElse(one));
                    }
                });
        var days = new ArrayList<Day>();
        first.forEach((role, value) -> days.add(new Day(Objects.requireNonNull(role), value)));
        return days;
    }

    /** Without the clock time and the marks of uncertainty. */
    private static String day(String edtf) {
        return edtf.replaceAll("T.*|[?~%]", "");
    }

    private record Day(String role, String value) {

        String text() {
            return "%s %s".formatted(role, value);
        }

    }

}
