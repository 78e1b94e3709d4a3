package io.incidentgraph.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What one source says about one incident at one time, or what a curator decided.
 *
 * @param id the hash of the body: the same record has the same id wherever it comes from
 * @param incident the id of the incident's node, such as {@code inc:sowel-2025} or {@code veris:0001AA7F}
 * @param values the incident's own values by property name; dates are {@link Edtf}, durations {@link TimeSpan}, all others text
 * @param takenBack the decision that this record undoes
 * @param body the canonical JSON form
 */
public record IncidentRecord(long id, String incident, Source source, @Nullable TextRange segment, boolean draft, Map<String, Stated> values,
        List<StatedFact> facts, List<TimelineEntry> timeline, List<Decision> decisions, @Nullable Long takenBack, String body) {

    public IncidentRecord {
        values = Map.copyOf(values);
        facts = List.copyOf(facts);
        timeline = List.copyOf(timeline);
        decisions = List.copyOf(decisions);
    }

    /** The id of the record with this body. */
    public static long idOf(String body) {
        return Hashes.of("record", body);
    }

    /** The incident and the series: what the versions and follow-ups of a report have in common. */
    public String key() {
        return incident + " " + source.series();
    }

    /** Whether the source says that there was no security incident (VERIS: false positive, near miss). */
    public boolean deniesIncident() {
        return Optional.ofNullable(values.get("securityIncident"))
                .filter(stated -> stated.value().equals("FALSE_POSITIVE") || stated.value().equals("NEAR_MISS")).isPresent();
    }

}
