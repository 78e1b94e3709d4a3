package io.incidentgraph.discovery.time;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** From one date of an incident to another. */
enum DelayPhase {

    OCCURRED_TO_DETECTED(IncidentDays::occurred, IncidentDays::detected, true),
    DETECTED_TO_DISCLOSED(IncidentDays::detected, IncidentDays::disclosed, true),
    OCCURRED_TO_DISCLOSED(IncidentDays::occurred, IncidentDays::disclosed, true),
    DETECTED_TO_REPORTED(IncidentDays::detected, IncidentDays::reported, true),
    DISCLOSED_TO_REPORTED(IncidentDays::disclosed, IncidentDays::reported, false);

    private final Function<IncidentDays, @Nullable Days> start;
    private final Function<IncidentDays, @Nullable Days> end;
    private final boolean ordered;

    DelayPhase(Function<IncidentDays, @Nullable Days> start, Function<IncidentDays, @Nullable Days> end, boolean ordered) {
        this.start = start;
        this.end = end;
        this.ordered = ordered;
    }

    /** The days that it took; null if one of the two dates is not stated. */
    @Nullable Days of(IncidentDays incident) {
        Days first = start.apply(incident);
        Days second = end.apply(incident);
        return first == null || second == null ? null : first.until(second);
    }

    /** Whether the second cannot come before the first. */
    boolean ordered() {
        return ordered;
    }

}
