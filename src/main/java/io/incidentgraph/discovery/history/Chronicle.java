package io.incidentgraph.discovery.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.incidentgraph.graph.KnownIncident;
import io.incidentgraph.graph.RecordedIncident;
import io.incidentgraph.model.Decision;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * What the records of an incident make of it at any time. A record counts from the last day that its date can mean; an undated
 * one only in the end. What curators judge of other records (accept, refuse, merge, split, take back) counts at any time, as it
 * says what sources said; what they state themselves counts from the day of the decision.
 */
final class Chronicle {

    private final RecordedIncident incident;
    private final List<IncidentRecord> records;

    /** @param visible the records that may be seen; no other plays a part */
    Chronicle(RecordedIncident incident, Predicate<IncidentRecord> visible) {
        this.incident = incident;
        this.records = incident.records().stream().filter(visible).toList();
    }

    /**
     * What was known on a day.
     *
     * @param day null for all that is known, undated records included
     */
    Optional<KnownIncident> on(@Nullable LocalDate day) {
        return incident.known(until(day));
    }

    private Collection<IncidentRecord> until(@Nullable LocalDate day) {
        return records.stream().filter(record -> day == null || isJudgement(record) || isKnown(record, day)).toList();
    }

    private static boolean isKnown(IncidentRecord record, LocalDate day) {
        LocalDate known = known(record);
        return known != null && !known.isAfter(day);
    }

    /** The days on which something became known, in their order; null at the end if what is undated says something, too. */
    List<@Nullable LocalDate> days() {
        var judgements = records.stream().filter(Chronicle::isJudgement).toList();
        var told = records.stream().filter(record -> !isJudgement(record) && counts(record, judgements)).toList();
        var days = new ArrayList<@Nullable LocalDate>(told.stream().map(Chronicle::known).filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new)));
        if (told.stream().anyMatch(record -> known(record) == null)) {
            days.add(null);
        }
        return days;
    }

    /** Whether it counts if nothing newer is known: it is no draft that nobody accepted, and was not refused or taken back. */
    private boolean counts(IncidentRecord record, List<IncidentRecord> judgements) {
        if (record.source().kind() == Source.Kind.CURATOR) {
            return records.stream().noneMatch(other -> Objects.equals(other.takenBack(), record.id()));
        }
        var alone = Stream.concat(judgements.stream(), Stream.of(record)).toList();
        return incident.known(alone).filter(known -> known.records().contains(record.id())).isPresent();
    }

    private static @Nullable LocalDate known(IncidentRecord record) {
        var date = record.source().asOf();
        return date == null ? null : date.to() == null ? date.from() : date.to();
    }

    private static boolean isJudgement(IncidentRecord record) {
        return record.source().kind() == Source.Kind.CURATOR && record.facts().isEmpty() && record.values().isEmpty()
                && record.decisions().stream().noneMatch(Decision.SetValues.class::isInstance);
    }

}
