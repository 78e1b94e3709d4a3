package io.incidentgraph.discovery.shared;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

import io.incidentgraph.discovery.projection.Asked;
import io.incidentgraph.discovery.projection.FactKind;
import org.roaringbitmap.RoaringBitmap;

/** What is known of one vendor, or of one kind of unnamed ones, incident by incident. */
final class VendorTally {

    /** Incidents, and the organizations that they hit. */
    static final class Part {

        private final RoaringBitmap incidents = new RoaringBitmap();
        private final RoaringBitmap organizations = new RoaringBitmap();

        RoaringBitmap incidents() {
            return incidents;
        }

        SharedVendor.Count count() {
            return new SharedVendor.Count(incidents.getCardinality(), organizations.getCardinality());
        }

        private void add(int incident, RoaringBitmap hit) {
            incidents.add(incident);
            organizations.or(hit);
        }

    }

    private final Part all = new Part();
    private final Map<VendorPart, Part> parts = new EnumMap<>(VendorPart.class);
    private final Map<String, Part> roles = new TreeMap<>();
    private final RoaringBitmap asserted = new RoaringBitmap();

    void add(int incident, RoaringBitmap hit, VendorPart part) {
        all.add(incident, hit);
        parts.computeIfAbsent(part, _ -> new Part()).add(incident, hit);
    }

    void role(int incident, RoaringBitmap hit, String role, boolean possible) {
        roles.computeIfAbsent(role, _ -> new Part()).add(incident, hit);
        if (!possible) {
            asserted.add(incident);
        }
    }

    Part all() {
        return all;
    }

    SharedVendor.Count part(VendorPart part) {
        var known = parts.get(part);
        return known == null ? new SharedVendor.Count(0, 0) : known.count();
    }

    Map<String, Part> roles() {
        return roles;
    }

    /** In how many incidents no source asserts that it was involved. */
    int possible() {
        return all.incidents().getCardinality() - asserted.getCardinality();
    }

    /** How many events they are: an incident that is part of none is one of its own. */
    int events(Asked asked) {
        var events = new RoaringBitmap();
        var cursor = asked.facts().cursor();
        int alone = 0;
        for (int incident : all.incidents()) {
            boolean part = false;
            for (cursor.of(incident); cursor.next();) {
                if (cursor.kind() == FactKind.PART_OF && !part && !asked.hidden().fact(cursor)) {
                    events.add(cursor.event());
                    part = true;
                }
            }
            alone += part ? 0 : 1;
        }
        return alone + events.getCardinality();
    }

}
