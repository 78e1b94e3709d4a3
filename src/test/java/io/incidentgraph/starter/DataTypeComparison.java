package io.incidentgraph.starter;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.incidentgraph.starter.IncidentView.Data;
import tools.jackson.databind.JsonNode;

/** What kinds of data were exposed, and which were expressly not. */
final class DataTypeComparison {

    private static final String OTHER = "OTHER:";

    private DataTypeComparison() {
    }

    static Stream<Difference> differences(GoldIncident gold, IncidentView view) {
        return Stream.of(missing(gold, view), extra(gold, view), denialsMissing(gold, view), denialsExtra(gold, view), exfiltration(gold, view))
                .flatMap(part -> part);
    }

    private static Stream<Difference> missing(GoldIncident gold, IncidentView view) {
        return exposed(gold).filter(code -> !code.startsWith(OTHER) && !gold.texts("exposed_optional").contains(code))
                .filter(code -> view.dataTypes().stream().noneMatch(data -> !data.denied() && Crosswalk.data(code, data.within())))
                .map(code -> Difference.missing(gold, "exposed", code));
    }

    private static Stream<Difference> extra(GoldIncident gold, IncidentView view) {
        var codes = exposed(gold).collect(Collectors.toSet());
        codes.addAll(gold.texts("exposed_optional"));
        return view.dataTypes().stream().filter(data -> !data.denied()).filter(data -> !expected(data, codes))
                .map(data -> Difference.extra(gold, "exposed", data));
    }

    private static boolean expected(Data data, Set<String> codes) {
        return codes.stream().anyMatch(code -> code.startsWith(OTHER) ? !Crosswalk.hasCode(data.within()) : Crosswalk.data(code, data.within()));
    }

    /** What is denied for all is exposed for nobody; what is denied for one group may be exposed for another. */
    private static Stream<Difference> denialsMissing(GoldIncident gold, IncidentView view) {
        var denied = GoldIncident.texts(gold.item().path("data_types").path("denied"))
                .filter(code -> !denied(view, code) || view.dataTypes().stream().anyMatch(data -> !data.denied() && Crosswalk.data(code, data.within())));
        var scoped = scoped(gold).stream().filter(code -> !denied(view, code));
        return Stream.concat(denied, scoped).map(code -> Difference.missing(gold, "denied", code));
    }

    private static boolean denied(IncidentView view, String code) {
        return view.dataTypes().stream().anyMatch(data -> data.denied() && Crosswalk.data(code, data.within()));
    }

    private static Stream<Difference> denialsExtra(GoldIncident gold, IncidentView view) {
        var codes = GoldIncident.texts(gold.item().path("data_types").path("denied")).collect(Collectors.toSet());
        codes.addAll(scoped(gold));
        return view.dataTypes().stream().filter(Data::denied)
                .filter(data -> codes.stream().noneMatch(code -> Crosswalk.data(code, data.within())))
                .map(data -> Difference.extra(gold, "denied", data));
    }

    private static Set<String> scoped(GoldIncident gold) {
        JsonNode scoped = gold.item().path("denied_scoped");
        return new HashSet<>(scoped.propertyNames());
    }

    private static Stream<String> exposed(GoldIncident gold) {
        return GoldIncident.texts(gold.item().path("data_types").path("exposed"));
    }

    private static Stream<Difference> exfiltration(GoldIncident gold, IncidentView view) {
        var accepted = new HashSet<>(gold.texts("exfiltration_accept"));
        accepted.add(String.valueOf(gold.text("exfiltration")));
        var found = view.value("exfiltration", "UNKNOWN").toLowerCase(Locale.ROOT);
        return accepted.contains(found) ? Stream.of() : Stream.of(Difference.other(gold, "exfiltration", accepted, found));
    }

}
