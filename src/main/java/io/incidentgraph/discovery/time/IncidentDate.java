package io.incidentgraph.discovery.time;

import org.jspecify.annotations.Nullable;

/** One of the dates of an incident. */
enum IncidentDate {

    FIRST_KNOWN(null), OCCURRED("occurred"), DETECTED("detected"), CONTAINED("contained"), DISCLOSED("disclosed");

    private static final String FIRST_OF_THREE = """
            CASE WHEN coalesce(incident.occurredFrom, incident.occurredTo) IS NOT NULL THEN [incident.occurredFrom, incident.occurredTo]
                 WHEN coalesce(incident.detectedFrom, incident.detectedTo) IS NOT NULL THEN [incident.detectedFrom, incident.detectedTo]
                 ELSE [incident.disclosedFrom, incident.disclosedTo] END""";

    private final String days;

    IncidentDate(@Nullable String property) {
        this.days = property == null ? FIRST_OF_THREE : "[incident.%1$sFrom, incident.%1$sTo]".formatted(property);
    }

    /** The expression of a list: the first day and the last one that the date can mean, null where it is open or not stated. */
    String days() {
        return days;
    }

}
