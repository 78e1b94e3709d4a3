package io.incidentgraph.discovery.time;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** From one date of an incident to another, as the two tell it, or as a source states it beside them. */
enum DelayPhase {

    OCCURRED_TO_DETECTED(IncidentDays::occurred, IncidentDays::detected, IncidentDays::toDetect, true),
    DETECTED_TO_CONTAINED(IncidentDays::detected, IncidentDays::contained, IncidentDays::toContain, true),
    DETECTED_TO_DISCLOSED(IncidentDays::detected, IncidentDays::disclosed, true),
    OCCURRED_TO_DISCLOSED(IncidentDays::occurred, IncidentDays::disclosed, true),
    DETECTED_TO_REPORTED(IncidentDays::detected, IncidentDays::reported, true),
    DISCLOSED_TO_REPORTED(IncidentDays::disclosed, IncidentDays::reported, false);

    private final Function<IncidentDays, @Nullable Days> start;
    private final Function<IncidentDays, @Nullable Days> end;
    private final Function<IncidentDays, @Nullable Days> stated;
    private final boolean ordered;

    DelayPhase(Function<IncidentDays, @Nullable Days> start, Function<IncidentDays, @Nullable Days> end, boolean ordered) {
        this(start, end, _ -> null, ordered);
    }

    DelayPhase(Function<IncidentDays, @Nullable Days> start, Function<IncidentDays, @Nullable Days> end,
            Function<IncidentDays, @Nullable Days> stated, boolean ordered) {
        this.start = start;
        this.end = end;
        this.stated = stated;
        this.ordered = ordered;
    }

    /** The days that it took; null if neither they nor both dates are stated. Where the dates are at odds with the days, the dates hold. */
    @Nullable Days of(IncidentDays incident) {
        Days first = start.apply(incident);
        Days second = end.apply(incident);
        Days took = stated.apply(incident);
        if (first == null || second == null) {
            return took;
        }
        return took == null ? first.until(second) : first.until(second).narrowedBy(took);
    }

    /** Whether the second cannot come before the first. */
    boolean ordered() {
        return ordered;
    }

}
