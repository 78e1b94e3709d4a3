package io.incidentgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neo4j.driver.TransactionContext;

import io.incidentgraph.graph.projection.Aliases;
import io.incidentgraph.graph.projection.IncidentState;
import io.incidentgraph.graph.projection.Projection;
import io.incidentgraph.model.IncidentRecord;

/**
 * Adds records to the graph and takes records away, in one transaction, with everything that follows from it.
 *
 * <p>The fast path: an incident that no stored record or alias touches is computed from the new records in memory and its
 * edges are created without reading anything back. All others are computed again from all of their records.
 */
final class GraphChange {

    private final TransactionContext tx;

    private final StoredRecords records;

    private final boolean fastPath;

    private final Aliases before;

    GraphChange(TransactionContext tx, Projection projection, boolean fastPath) {
        this.tx = tx;
        this.records = new StoredRecords(tx, projection);
        this.fastPath = fastPath;
        tx.run(GraphStatements.LOCK).consume();
        this.before = records.aliases();
    }

    /** Adds those of the records that are not yet there. */
    List<IncidentRecord> add(Collection<IncidentRecord> batch) {
        var distinct = new LinkedHashMap<Long, IncidentRecord>();
        batch.forEach(record -> distinct.putIfAbsent(record.id(), record));
        records.known(distinct.keySet()).forEach(distinct::remove);
        return addNew(List.copyOf(distinct.values()));
    }

    /** Adds records of which none is there and none occurs twice. */
    List<IncidentRecord> addNew(List<IncidentRecord> added) {
        if (!added.isEmpty()) {
            apply(added, () -> {
                new SharedNodes(tx).add(added.stream().flatMap(record -> RecordRow.documents(record).stream()).toList());
                tx.run(GraphStatements.CREATE_RECORDS, Map.of("rows", added.stream().map(RecordRow::of).toList())).consume();
                new ExactKeys(tx).add(added);
            }, added);
        }
        return added;
    }

    /** Takes away those of the records that are there. */
    List<IncidentRecord> remove(Collection<Long> ids) {
        var removed = records.byId(ids);
        if (!removed.isEmpty()) {
            apply(removed, () -> {
                tx.run(GraphStatements.DELETE_RECORDS, Map.of("ids", removed.stream().map(IncidentRecord::id).toList())).consume();
                new ExactKeys(tx).refresh(removed);
            }, List.of());
            var documents = removed.stream().flatMap(record -> RecordRow.documents(record).stream()).map(statement -> statement.id())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            new SharedNodeUpkeep(tx, records, before).refresh(Map.of("Document", documents));
        }
        return removed;
    }

    private void apply(List<IncidentRecord> changed, Runnable write, List<IncidentRecord> added) {
        var named = changed.stream().map(IncidentRecord::incident).collect(Collectors.toCollection(TreeSet::new));
        var recorded = fastPath ? records.recorded(withMerged(named)) : named;
        var known = resolved(recorded, before);
        var statesBefore = new TreeMap<>(records.project(records.of(known, before), before));
        write.run();
        var after = changed.stream().anyMatch(RecordRow::bearsOnIdentity) ? records.aliases() : before;
        var realiased = AliasNodes.changed(before, after);
        var affected = affected(realiased);
        var others = resolved(affected, before);
        others.removeAll(known);
        statesBefore.putAll(records.project(records.of(others, before), before));

        var slow = new TreeSet<>(resolved(known, after));
        slow.addAll(resolved(affected, after));
        slow.addAll(resolved(recorded, after));
        slow.addAll(known);
        slow.addAll(affected);
        slow.addAll(resolved(named.stream().filter(id -> isAliased(id, after)).toList(), after));
        var toProject = records.ofCanonical(slow, after);
        var states = records.project(toProject, after);
        var unseen = unseen(added, slow, after);
        var fresh = records.project(unseen, after);
        write(states, fresh, after, realiased);
        new DraftLabels(tx).write(toProject, states);
        new DraftLabels(tx).write(unseen, fresh);
        finish(statesBefore.values(), states, fresh, after, realiased);
    }

    private static boolean isAliased(String id, Aliases aliases) {
        return aliases.standsFor(aliases.resolve(id)).size() > 1;
    }

    private Set<String> withMerged(Set<String> named) {
        return named.stream().flatMap(id -> before.standsFor(before.resolve(id)).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> resolved(Collection<String> incidents, Aliases aliases) {
        return incidents.stream().map(aliases::resolve).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The incidents that a change of aliases concerns: those themselves, and those around organizations. */
    private Set<String> affected(Set<String> realiased) {
        var affected = realiased.stream().filter(id -> !AliasNodes.isOrganization(id)).collect(Collectors.toCollection(TreeSet::new));
        var organizations = realiased.stream().filter(AliasNodes::isOrganization).toList();
        if (!organizations.isEmpty()) {
            tx.run(GraphStatements.incidentsAt("Organization"), Map.of("ids", organizations)).forEachRemaining(row -> affected.add(row.get("id").asString()));
        }
        return affected;
    }

    /** The new records of incidents of which nothing is stored. */
    private static Map<String, List<IncidentRecord>> unseen(List<IncidentRecord> added, Set<String> slow, Aliases aliases) {
        return added.stream().filter(record -> !slow.contains(aliases.resolve(record.incident())))
                .collect(Collectors.groupingBy(IncidentRecord::incident, TreeMap::new, Collectors.toList()));
    }

    private void write(Map<String, Optional<IncidentState>> states, Map<String, Optional<IncidentState>> fresh, Aliases aliases, Set<String> realiased) {
        new StateWriter(tx).write(states, fresh.values().stream().flatMap(Optional::stream).toList());
        var aliased = new TreeSet<>(realiased);
        aliased.addAll(aliases.of(states.keySet()));
        new AliasNodes(tx).write(aliased, aliases);
    }

    private void finish(Collection<Optional<IncidentState>> statesBefore, Map<String, Optional<IncidentState>> states,
            Map<String, Optional<IncidentState>> fresh, Aliases aliases, Set<String> realiased) {
        var after = new ArrayList<>(states.values());
        after.addAll(fresh.values());
        new Links(tx).write(present(states, fresh).toList(), statesBefore.stream().flatMap(Optional::stream).toList());
        var lost = SharedNodeUpkeep.lost(statesBefore, after);
        realiased.stream().filter(AliasNodes::isOrganization).forEach(id -> lost.computeIfAbsent("Organization", _ -> new LinkedHashSet<>()).add(id));
        new SharedNodeUpkeep(tx, records, aliases).refresh(lost);
    }

    private static Stream<IncidentState> present(Map<String, Optional<IncidentState>> states, Map<String, Optional<IncidentState>> fresh) {
        return Stream.concat(states.values().stream(), fresh.values().stream()).flatMap(Optional::stream);
    }

}
