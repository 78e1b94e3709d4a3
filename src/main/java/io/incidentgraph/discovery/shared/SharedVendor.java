package io.incidentgraph.discovery.shared;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A vendor with the incidents in which it was involved.
 *
 * @param vendorId its id; null for unnamed vendors, which are told apart by role and description only
 * @param description of unnamed vendors, in the words of the source
 */
record SharedVendor(@Nullable String vendorId, @Nullable String description, int incidentCount, int possibleCount, int eventCount,
        int organizationCount, Map<VendorPart, Count> parts, List<Role> roles, List<String> incidentIds) {

    /** How many incidents, and how many organizations they hit. */
    record Count(int incidentCount, int organizationCount) {
    }

    /** What a vendor did, with how often. */
    record Role(String role, int incidentCount, int organizationCount) {
    }

    public Count atFault() {
        return count(VendorPart.AT_FAULT);
    }

    public Count cause() {
        return count(VendorPart.CAUSE);
    }

    public Count involved() {
        return count(VendorPart.INVOLVED);
    }

    public Count afterwards() {
        return count(VendorPart.AFTERWARDS);
    }

    /** Of unnamed vendors: what they did. */
    public String role() {
        return roles.getFirst().role();
    }

    private Count count(VendorPart part) {
        return parts.getOrDefault(part, new Count(0, 0));
    }

}
