package io.incidentgraph.discovery.shared;

import java.util.List;

/**
 * The vendors in the incidents asked about.
 *
 * @param incidentCount how many incidents were asked about
 * @param vendorIncidentCount in how many of them some vendor was involved
 * @param unnamedIncidentCount in how many of them one that no source names
 */
record SharedVendors(int incidentCount, int vendorIncidentCount, int unnamedIncidentCount, List<SharedVendor> vendors, List<SharedVendor> unnamed) {

    private static final List<String> ALWAYS = List.of(
            "Only vendors are here that some source names or describes. Nothing follows for organizations that disclosed nothing: "
                    + "whether they have the same vendor, and whether something happened to them, is not known.",
            "That a vendor was involved does not say that it was to blame; only atFault counts incidents of which a source says so.");

    /** What these data cannot say. */
    public List<String> caveats() {
        if (unnamedIncidentCount == 0) {
            return ALWAYS;
        }
        return List.of(ALWAYS.getFirst(), ALWAYS.getLast(), ("In %,d of %,d incidents with a vendor some vendor is not named. Unnamed ones are counted "
                + "by role and description; those of two incidents may be one, or be one that is named elsewhere.").formatted(unnamedIncidentCount, vendorIncidentCount));
    }

}
