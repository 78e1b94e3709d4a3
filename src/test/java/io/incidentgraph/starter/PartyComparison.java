package io.incidentgraph.starter;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Stream.concat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.incidentgraph.model.NameKey;
import io.incidentgraph.starter.IncidentView.Party;
import io.incidentgraph.starter.IncidentView.Vendor;
import io.incidentgraph.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;

/** Who was affected, who acted for them, and to whom it was reported. */
final class PartyComparison {

    private static final Set<String> UNSCORED_ROLES = Set.of("INVESTIGATION", "ADVICE");

    private PartyComparison() {
    }

    static Stream<Difference> differences(GoldIncident gold, IncidentView view) {
        return Stream.of(organization(gold, view), vendors(gold, view), authorities(gold, view)).flatMap(part -> part);
    }

    private static Stream<Difference> organization(GoldIncident gold, IncidentView view) {
        var right = view.organizations().size() == 1 && accepts(gold, view.organizations().getFirst());
        return right ? Stream.of() : Stream.of(Difference.other(gold, "organization", accepted(gold), view.organizations()));
    }

    private static boolean accepts(GoldIncident gold, Party party) {
        var accepted = accepted(gold).stream().map(NameKey::of).collect(Collectors.toSet());
        var names = party.names().stream().map(NameKey::of).collect(Collectors.toSet());
        boolean serviceRight = gold.text("service") == null || Objects.equals(gold.text("service"), party.service());
        if (names.isEmpty()) {
            boolean byService = party.service() == null ? accepted.isEmpty() : accepted.contains(NameKey.of(party.service()));
            return gold.text("organization") == null && serviceRight && (byService || gold.text("service") != null);
        }
        return serviceRight && names.stream().anyMatch(accepted::contains);
    }

    /** The accepted names; one with an addition in brackets counts without it too. */
    private static Set<String> accepted(GoldIncident gold) {
        var names = new HashSet<>(gold.texts("organization_accept"));
        if (gold.text("organization") != null) {
            var name = requireNonNull(gold.text("organization"));
            names.addAll(List.of(name, name.replaceFirst("[((].*$", "")));
        }
        return names;
    }

    /** Each scored vendor of gold takes one of the graph, required ones first; nothing may be left on either side. */
    private static Stream<Difference> vendors(GoldIncident gold, IncidentView view) {
        var left = new ArrayList<>(view.vendors().stream().filter(vendor -> !UNSCORED_ROLES.contains(vendor.role())).toList());
        var missing = new ArrayList<JsonNode>();
        gold.list("vendors").filter(vendor -> !GoldIncident.flag(vendor, "optional")).forEach(vendor -> {
            if (!take(left, vendor)) {
                missing.add(vendor);
            }
        });
        gold.list("vendors").filter(vendor -> GoldIncident.flag(vendor, "optional")).forEach(vendor -> take(left, vendor));
        return concat(missing.stream().map(vendor -> Difference.missing(gold, "vendors", vendor)),
                left.stream().map(vendor -> Difference.extra(gold, "vendors", vendor)));
    }

    private static boolean take(List<Vendor> vendors, JsonNode expected) {
        var match = vendors.stream().filter(vendor -> matches(vendor, expected)).findFirst();
        match.ifPresent(vendors::remove);
        return match.isPresent();
    }

    private static boolean matches(Vendor vendor, JsonNode expected) {
        boolean faultRight = GoldIncident.flag(expected, "ambiguous")
                || Boolean.TRUE.equals(vendor.atFault()) == GoldIncident.flag(expected, "at_fault");
        return Objects.equals(vendor.name(), GoldIncident.text(expected.path("name"))) && faultRight;
    }

    private static Stream<Difference> authorities(GoldIncident gold, IncidentView view) {
        var optional = gold.texts("authorities_optional").stream().map(PartyComparison::authority).collect(Collectors.toSet());
        var expected = gold.texts("authorities").stream().map(PartyComparison::authority).collect(Collectors.toSet());
        var found = view.reports().stream().map(report -> authority(report.authority())).collect(Collectors.toSet());
        return concat(expected.stream().filter(name -> !found.contains(name) && !optional.contains(name))
                .map(name -> Difference.missing(gold, "authorities", name)),
                found.stream().filter(name -> !expected.contains(name) && !optional.contains(name))
                        .map(name -> Difference.extra(gold, "authorities", name)));
    }

    static String authority(String name) {
        return Vocabulary.load().authority(name).orElseThrow().name();
    }

}
