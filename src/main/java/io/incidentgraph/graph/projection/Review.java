package io.incidentgraph.graph.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.incidentgraph.model.Decision;
import io.incidentgraph.model.FactKey;
import io.incidentgraph.model.IncidentRecord;

/** Which facts and values of which records count after the curator's decisions; of two about the same thing the newer holds. */
public final class Review {

    private final Map<FactKey, Boolean> facts = new HashMap<>();

    /** Empty for a record that was refused. */
    private final Map<Long, Optional<Decision.AcceptRecord>> records = new HashMap<>();

    /** @param records all records and decisions about an incident */
    public static Review of(Collection<IncidentRecord> records) {
        var review = new Review();
        ActiveDecisions.newestFirst(records).forEach(review::add);
        return review;
    }

    private void add(Decision decision) {
        switch (decision) {
            case Decision.AcceptRecord accepted -> records.putIfAbsent(accepted.record(), Optional.of(accepted));
            case Decision.RefuseRecord(var record) -> records.putIfAbsent(record, Optional.empty());
            case Decision.AcceptFact(var fact) -> facts.putIfAbsent(fact, true);
            case Decision.RefuseFact(var fact) -> facts.putIfAbsent(fact, false);
            case Decision.SetValues _, Decision.Merge _, Decision.Split _, Decision.Distinct _ -> {
            }
        }
    }

    /** Whether somebody decided on the record as a whole. */
    public boolean hasDecided(IncidentRecord record) {
        return records.containsKey(record.id());
    }

    /** What somebody decided on a fact of the record, by itself or with the record; empty if nobody did. */
    public Optional<Boolean> decided(IncidentRecord record, FactKey... keys) {
        for (var key : keys) {
            var decided = facts.get(key);
            if (decided != null) {
                return Optional.of(decided);
            }
        }
        var decided = records.get(record.id());
        return decided == null ? Optional.empty()
                : Optional.of(decided.isPresent() && List.of(keys).stream().noneMatch(decided.get().except()::contains));
    }

    /** The facts that count in no record. */
    public List<FactKey> refused() {
        return facts.entrySet().stream().filter(decided -> !decided.getValue()).map(Map.Entry::getKey).toList();
    }

    /** Whether the record counts: it is no draft and was not refused, or a decision accepted it. */
    boolean accepts(IncidentRecord record) {
        var decided = records.get(record.id());
        return decided == null ? !record.draft() : decided.isPresent();
    }

    /** @param keys the names under which a decision may know the fact */
    boolean accepts(IncidentRecord record, FactKey... keys) {
        return decided(record, keys).orElse(!record.draft());
    }

    /** Whether one of the incident's own values counts as the record states it. */
    public boolean acceptsValue(IncidentRecord record, String name) {
        var decided = records.get(record.id());
        return decided == null ? !record.draft() : decided.filter(accepted -> !accepted.exceptValues().contains(name)).isPresent();
    }

}
