package io.incidentgraph.discovery.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.incidentgraph.discovery.Database;
import io.incidentgraph.discovery.history.SnapshotFact.TargetLabel;
import io.incidentgraph.graph.KnownFact;
import io.incidentgraph.graph.KnownIncident;
import io.incidentgraph.graph.RecordedIncidents;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.query.NodePredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** Tells what was known of incidents when. Records and nodes that must not be seen play no part. */
@Service
final class Histories {

    private final RecordedIncidents incidents;
    private final Database database;
    private final NodePredicate predicate;

    @Autowired
    Histories(RecordedIncidents incidents, Database database, ObjectProvider<NodePredicate> predicates) {
        this(incidents, database, predicates.getIfAvailable(() -> NodePredicate.NONE));
    }

    Histories(RecordedIncidents incidents, Database database, NodePredicate predicate) {
        this.incidents = incidents;
        this.database = database;
        this.predicate = predicate;
    }

    /** A state of an incident for each day on which something became known, oldest first, at most so many. */
    List<IncidentSnapshot> history(String incident, int limit) {
        var chronicle = chronicle(incident);
        var known = new ArrayList<Moment>();
        for (LocalDate day : chronicle.days().stream().limit(limit).toList()) {
            chronicle.on(day).ifPresent(state -> known.add(new Moment(day, state)));
        }
        return snapshots(known);
    }

    /** What was known on a day; empty if nothing was. */
    Optional<IncidentSnapshot> asOf(String incident, LocalDate day) {
        return chronicle(incident).on(day).map(state -> snapshots(List.of(new Moment(day, state))).getFirst());
    }

    private record Moment(@Nullable LocalDate day, KnownIncident state) {
    }

    private Chronicle chronicle(String id) {
        var incident = incidents.read(id);
        var visible = new HashSet<Long>();
        var statement = new TargetStatement(predicate).records(incident.records().stream().map(IncidentRecord::id).toList());
        database.readAll(reads -> reads.rows(statement).map(row -> row.get("id").asLong()).toList()).forEach(visible::add);
        return new Chronicle(incident, record -> visible.contains(record.id()));
    }

    private List<IncidentSnapshot> snapshots(List<Moment> moments) {
        var targets = targets(moments.stream().flatMap(moment -> moment.state().facts().stream()).toList());
        var snapshots = new ArrayList<IncidentSnapshot>();
        IncidentSnapshot before = null;
        for (var moment : moments) {
            var facts = moment.state().facts().stream().filter(targets::mayBeSeen).map(fact -> new SnapshotFact(fact, targets.label(fact))).toList();
            before = new IncidentSnapshot(moment.day(), moment.state().records(), IncidentSnapshot.values(moment.state().properties()), facts, before);
            snapshots.add(before);
        }
        return snapshots;
    }

    private Targets targets(Collection<KnownFact> facts) {
        var ids = new HashMap<String, Set<String>>();
        facts.forEach(fact -> ids.computeIfAbsent(fact.label(), _ -> new TreeSet<>()).add(fact.target()));
        return database.readAll(reads -> {
            var there = new HashSet<List<String>>();
            reads.rows(new TargetStatement(NodePredicate.NONE).targets(ids)).forEach(row -> there.add(key(row)));
            var labels = new HashMap<List<String>, TargetLabel>();
            reads.rows(new TargetStatement(predicate).targets(ids))
                    .forEach(row -> labels.put(key(row), new TargetLabel(row.get("labelJa").asString(null), row.get("labelEn").asString(null))));
            return new Targets(there, labels);
        });
    }

    private static List<String> key(org.neo4j.driver.Record row) {
        return List.of(row.get("label").asString(), row.get("id").asString());
    }

    /**
     * The nodes at which facts point.
     *
     * @param there those that the graph has now
     * @param labels what those of them are called that may be seen
     */
    private record Targets(Set<List<String>> there, Map<List<String>, TargetLabel> labels) {

        boolean mayBeSeen(KnownFact fact) {
            var key = List.of(fact.label(), fact.target());
            return labels.containsKey(key) || !there.contains(key);
        }

        @Nullable TargetLabel label(KnownFact fact) {
            return labels.get(List.of(fact.label(), fact.target()));
        }

    }

}
