package io.incidentgraph.discovery.shared;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import io.incidentgraph.discovery.Feature;
import io.incidentgraph.discovery.projection.Asked;
import io.incidentgraph.discovery.projection.FactCursor;
import io.incidentgraph.discovery.projection.FactKind;
import io.incidentgraph.discovery.projection.IncidentFacts;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** Finds the vendors that several organizations had in their incidents. */
final class VendorFinder {

    /** Unnamed vendors of which the same is said. */
    private record Unnamed(String role, int description) {
    }

    private final Asked asked;
    private final IncidentFacts facts;
    private final Map<Integer, VendorTally> named = new HashMap<>();
    private final Map<Unnamed, VendorTally> unnamed = new HashMap<>();
    private final RoaringBitmap withVendor = new RoaringBitmap();
    private final RoaringBitmap withUnnamed = new RoaringBitmap();

    private VendorFinder(Asked asked) {
        this.asked = asked;
        this.facts = asked.facts();
    }

    static SharedVendors find(Asked asked, SharedVendorsArguments arguments, int incidents, Deadline deadline) {
        var finder = new VendorFinder(asked);
        var cursor = asked.facts().cursor();
        var causes = asked.facts().cursor();
        asked.incidents().forEach((int incident) -> {
            deadline.check();
            finder.read(incident, cursor, causes);
        });
        return new SharedVendors(asked.incidents().getCardinality(), finder.withVendor.getCardinality(), finder.withUnnamed.getCardinality(),
                finder.vendors(arguments, incidents), finder.unnamed(arguments, incidents));
    }

    private void read(int incident, FactCursor cursor, FactCursor causes) {
        var hit = new RoaringBitmap();
        var parts = new HashMap<VendorTally, VendorPart>();
        for (cursor.of(incident); cursor.next();) {
            if (cursor.kind() == FactKind.AFFECTED && !asked.hidden().fact(cursor)) {
                hit.add(cursor.organization());
            }
        }
        for (cursor.of(incident); cursor.next();) {
            if (cursor.kind() == FactKind.INVOLVED && !asked.hidden().fact(cursor)) {
                String role = role(cursor);
                var tally = cursor.anonymous() ? unnamed.computeIfAbsent(new Unnamed(role, cursor.description()), _ -> new VendorTally())
                        : named.computeIfAbsent(cursor.vendor(), _ -> new VendorTally());
                withVendor.add(incident);
                if (cursor.anonymous()) {
                    withUnnamed.add(incident);
                }
                tally.role(incident, hit, role, cursor.possible());
                parts.merge(tally, part(cursor, causes.of(incident)), VendorPart::graver);
            }
        }
        parts.forEach((tally, part) -> tally.add(incident, hit, part));
    }

    private String role(FactCursor involved) {
        int role = involved.value(Feature.VENDOR_ROLE);
        return role == IncidentFacts.NONE ? "UNKNOWN" : facts.valueId(role);
    }

    private VendorPart part(FactCursor involved, FactCursor causes) {
        var part = VendorPart.of(involved, facts);
        while (causes.next()) {
            if (VendorPart.isCause(causes, involved.vendor()) && !asked.hidden().fact(causes)) {
                part = part.graver(VendorPart.CAUSE);
            }
        }
        return part;
    }

    private List<SharedVendor> vendors(SharedVendorsArguments arguments, int incidents) {
        return shared(named, arguments, Comparator.comparing(facts::valueId)).stream()
                .map(vendor -> vendor(facts.valueId(vendor.getKey()), null, vendor.getValue(), incidents)).toList();
    }

    private List<SharedVendor> unnamed(SharedVendorsArguments arguments, int incidents) {
        Comparator<Unnamed> order = Comparator.comparing(Unnamed::role).thenComparing(kind -> Objects.requireNonNullElse(description(kind), ""));
        return shared(unnamed, arguments, order).stream().map(kind -> vendor(null, description(kind.getKey()), kind.getValue(), incidents)).toList();
    }

    private @Nullable String description(Unnamed kind) {
        return kind.description() == IncidentFacts.NONE ? null : facts.description(kind.description());
    }

    private static <K> List<Map.Entry<K, VendorTally>> shared(Map<K, VendorTally> tallies, SharedVendorsArguments arguments, Comparator<K> order) {
        Comparator<Map.Entry<K, VendorTally>> most = Comparator.<Map.Entry<K, VendorTally>>comparingInt(each -> each.getValue().all().count().organizationCount())
                .thenComparingInt(each -> each.getValue().all().count().incidentCount()).reversed();
        return tallies.entrySet().stream().filter(each -> each.getValue().all().count().incidentCount() >= arguments.minIncidents()
                        && each.getValue().all().count().organizationCount() >= arguments.minOrganizations())
                .sorted(most.thenComparing(Map.Entry::getKey, order)).limit(arguments.limit()).toList();
    }

    private SharedVendor vendor(@Nullable String id, @Nullable String description, VendorTally tally, int incidents) {
        var parts = new EnumMap<VendorPart, SharedVendor.Count>(VendorPart.class);
        Arrays.stream(VendorPart.values()).forEach(part -> parts.put(part, tally.part(part)));
        var roles = tally.roles().entrySet().stream().map(role -> new SharedVendor.Role(role.getKey(), role.getValue().count().incidentCount(),
                role.getValue().count().organizationCount())).sorted(Comparator.comparingInt(SharedVendor.Role::incidentCount).reversed()).toList();
        return new SharedVendor(id, description, tally.all().count().incidentCount(), tally.possible(), tally.events(asked),
                tally.all().count().organizationCount(), parts, roles, latest(tally.all().incidents(), incidents));
    }

    private List<String> latest(RoaringBitmap incidents, int limit) {
        return IntStream.of(incidents.toArray()).boxed().sorted(Comparator.<Integer>comparingInt(facts::seen).reversed().thenComparing(facts::id))
                .limit(limit).map(facts::id).toList();
    }

}
