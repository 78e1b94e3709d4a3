package io.incidentgraph.graph.projection;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.incidentgraph.model.Decision;
import io.incidentgraph.model.FactKey;
import io.incidentgraph.model.IncidentRecord;

/** Which facts of which records count after the curator's decisions; of two about the same fact the newer holds. */
final class Review {

    private final Map<FactKey, Boolean> facts = new HashMap<>();

    private final Map<Long, List<FactKey>> acceptedDrafts = new HashMap<>();

    static Review of(Collection<IncidentRecord> records) {
        var review = new Review();
        ActiveDecisions.newestFirst(records).forEach(review::add);
        return review;
    }

    private void add(Decision decision) {
        switch (decision) {
            case Decision.AcceptRecord(var record, var except) -> acceptedDrafts.putIfAbsent(record, except);
            case Decision.AcceptFact(var fact) -> facts.putIfAbsent(fact, true);
            case Decision.RefuseFact(var fact) -> facts.putIfAbsent(fact, false);
            case Decision.SetValues _, Decision.Merge _, Decision.Split _ -> {
            }
        }
    }

    /** Whether the record counts: it is no draft, or a decision accepted it. */
    boolean accepts(IncidentRecord record) {
        return !record.draft() || acceptedDrafts.containsKey(record.id());
    }

    /** @param keys the names under which a decision may know the fact */
    boolean accepts(IncidentRecord record, FactKey... keys) {
        for (var key : keys) {
            var decided = facts.get(key);
            if (decided != null) {
                return decided;
            }
        }
        return accepts(record) && Collections.disjoint(acceptedDrafts.getOrDefault(record.id(), List.of()), List.of(keys));
    }

}
