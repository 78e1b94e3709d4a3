package io.incidentgraph.ingest.stix;

import java.util.Map;
import java.util.Optional;

/** In what a type of entities is counted, and whose data it is about. */
record Entities(String unit, Optional<String> subjects) {

    private static final Map<String, Entities> TYPES = Map.ofEntries(
            entry("individual", "PERSONS", ""), entry("customer-individual", "PERSONS", "CUSTOMERS"), entry("customer", "PERSONS", "CUSTOMERS"),
            entry("employee", "PERSONS", "EMPLOYEES"), entry("organization", "ORGANIZATIONS", ""),
            entry("customer-organization", "ORGANIZATIONS", "CUSTOMERS"), entry("computers-mobile", "DEVICES", ""),
            entry("computers-personal", "DEVICES", ""), entry("computers-server", "DEVICES", ""), entry("domain-controller", "DEVICES", ""),
            entry("network-device", "DEVICES", ""), entry("system", "DEVICES", ""), entry("ics-actuator", "DEVICES", ""),
            entry("ics-engineering-workstation", "DEVICES", ""), entry("ics-historian", "DEVICES", ""), entry("ics-hmi", "DEVICES", ""),
            entry("ics-other", "DEVICES", ""), entry("ics-plc", "DEVICES", ""), entry("ics-safety-system", "DEVICES", ""),
            entry("ics-sensor", "DEVICES", ""));

    private static Map.Entry<String, Entities> entry(String type, String unit, String subjects) {
        return Map.entry(type, new Entities(unit, Optional.of(subjects).filter(text -> !text.isEmpty())));
    }

    static Optional<Entities> of(String type) {
        return Optional.ofNullable(TYPES.get(type));
    }

}
