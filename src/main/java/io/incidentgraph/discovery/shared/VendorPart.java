package io.incidentgraph.discovery.shared;

import io.incidentgraph.discovery.Feature;
import io.incidentgraph.discovery.projection.FactCursor;
import io.incidentgraph.discovery.projection.FactKind;
import io.incidentgraph.discovery.projection.IncidentFacts;

/** What part a vendor had in an incident, the gravest that some source states. */
enum VendorPart {

    AT_FAULT, CAUSE, INVOLVED, AFTERWARDS;

    /** What one fact says of a vendor that is one of its incident. */
    static VendorPart of(FactCursor involved, IncidentFacts facts) {
        if (Boolean.TRUE.equals(involved.atFault())) {
            return AT_FAULT;
        }
        int role = involved.value(Feature.VENDOR_ROLE);
        String name = role == IncidentFacts.NONE ? "" : facts.valueId(role);
        return name.equals("INVESTIGATION") || name.equals("ADVICE") ? AFTERWARDS : INVOLVED;
    }

    VendorPart graver(VendorPart other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Whether a fact says that a cause lay in the sphere of a vendor. */
    static boolean isCause(FactCursor cursor, int vendor) {
        return cursor.kind() == FactKind.CAUSED_BY && cursor.value(Feature.VENDOR) == vendor;
    }

}
