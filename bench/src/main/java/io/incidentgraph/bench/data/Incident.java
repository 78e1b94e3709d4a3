package io.incidentgraph.bench.data;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An incident with everything that the graph holds of it.
 *
 * @param causes each once
 * @param party who answers for the causes: SELF, VENDOR or UNKNOWN
 * @param dataTypes each type once
 * @param assets each once
 */
record Incident(String id, String title, String summary, int year, String securityIncident, List<Organization> organizations,
        List<String> causes, String party, List<Exposure> dataTypes, List<String> assets, List<Organization> vendors) {

    /** A victim or a vendor; what is unknown of it is null. */
    record Organization(String id, @Nullable String name, @Nullable String country, @Nullable String industry) {
    }

    /** Data of one type, and how many records of it, where that is known. */
    record Exposure(String dataType, @Nullable Integer amount) {
    }

}
