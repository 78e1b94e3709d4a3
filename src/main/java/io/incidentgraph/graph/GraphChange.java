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
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neo4j.driver.TransactionContext;

import io.incidentgraph.graph.Nodes.Key;
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

    private final Projection projection;

    private final StoredRecords records;

    private final Nodes nodes;

    private final boolean fastPath;

    private final Aliases before;

    /** @param known aliases that may still hold: those of the graph are then the very same object, as are those of prepared records */
    GraphChange(TransactionContext tx, Projections projections, boolean fastPath, Aliases known) {
        this.tx = tx;
        this.projection = projections.in(tx, tx.run(GraphStatements.LOCK).single().get("names").asString());
        this.records = new StoredRecords(tx, projection);
        this.nodes = new Nodes(tx);
        this.fastPath = fastPath;
        var stored = records.aliases();
        this.before = stored.equals(known) ? known : stored;
    }

    Aliases aliases() {
        return before;
    }

    /** What is stored about the incidents of these records, and about those merged with them. */
    RecordHeads heads(Collection<IncidentRecord> batch, String run) {
        return RecordHeads.read(tx, withMerged(incidents(batch)), run);
    }

    /** Adds those of the records that are not yet there. */
    List<IncidentRecord> add(Collection<IncidentRecord> batch) {
        var heads = heads(batch, "");
        var distinct = new LinkedHashMap<Long, PreparedRecord>();
        batch.stream().filter(record -> !heads.has(record.id())).forEach(record -> distinct.putIfAbsent(record.id(), PreparedRecord.unseen(record)));
        return addNew(List.copyOf(distinct.values()), heads);
    }

    /**
     * Adds records of which none is there and none occurs twice.
     *
     * @param heads what is stored about their incidents
     */
    List<IncidentRecord> addNew(List<PreparedRecord> prepared, RecordHeads heads) {
        var added = prepared.stream().map(PreparedRecord::record).toList();
        if (!added.isEmpty()) {
            apply(added, heads, () -> {
                records(added);
                new ExactKeys(tx).add(added);
            }, prepared, SharedNodeUpkeep::refresh);
        }
        return added;
    }

    private void records(List<IncidentRecord> added) {
        new SharedNodes(nodes).add(added.stream().flatMap(record -> RecordRow.documents(record).stream()).toList(),
                added.stream().map(RecordRow::node).toList());
        var edges = new NewEdges();
        added.forEach(record -> RecordRow.documentIds(record)
                .forEach(document -> edges.add(new Key("Record", record.id()), "FROM", new Key("Document", document), Map.of())));
        edges.write(tx, nodes);
    }

    /** Takes away those of the records that are there. */
    List<IncidentRecord> remove(Collection<Long> ids) {
        return remove(ids, SharedNodeUpkeep::refresh);
    }

    /** As {@link #remove(Collection)}, but leaves it to {@link #refreshStale} to put right what records share. */
    void removeLeavingStale(Collection<Long> ids) {
        remove(ids, SharedNodeUpkeep::mark);
    }

    /** Puts right some of the nodes that were left, and says how many. */
    int refreshStale(int limit) {
        return new SharedNodeUpkeep(tx, records, before).refreshStale(limit);
    }

    private List<IncidentRecord> remove(Collection<Long> ids, BiConsumer<SharedNodeUpkeep, Map<String, Set<Object>>> upkeep) {
        var removed = records.byId(ids);
        if (!removed.isEmpty()) {
            apply(removed, heads(removed, ""), () -> {
                tx.run(GraphStatements.DELETE_RECORDS, Map.of("ids", removed.stream().map(IncidentRecord::id).toList())).consume();
                new ExactKeys(tx).refresh(removed);
            }, List.of(), upkeep);
            var documents = removed.stream().flatMap(record -> RecordRow.documents(record).stream()).map(statement -> statement.id())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            upkeep.accept(new SharedNodeUpkeep(tx, records, before), Map.of("Document", documents));
        }
        return removed;
    }

    private static Set<String> incidents(Collection<IncidentRecord> batch) {
        return batch.stream().map(IncidentRecord::incident).collect(Collectors.toCollection(TreeSet::new));
    }

    private void apply(List<IncidentRecord> changed, RecordHeads heads, Runnable write, List<PreparedRecord> added,
            BiConsumer<SharedNodeUpkeep, Map<String, Set<Object>>> upkeep) {
        var named = incidents(changed);
        var recorded = fastPath ? heads.incidents() : named;
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
        var fresh = fresh(unseen, after);
        write(states, fresh, after, realiased);
        new DraftLabels(tx).write(toProject, states);
        new DraftLabels(tx).write(records(unseen), fresh);
        var lost = finish(statesBefore.values(), states, fresh, realiased);
        upkeep.accept(new SharedNodeUpkeep(tx, records, after), lost);
        var incidents = new TreeSet<>(states.keySet());
        incidents.addAll(fresh.keySet());
        new FactChanges(tx).note(incidents, lost.getOrDefault("Organization", Set.of()));
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
    private static Map<String, List<PreparedRecord>> unseen(List<PreparedRecord> added, Set<String> slow, Aliases aliases) {
        return added.stream().filter(prepared -> !slow.contains(aliases.resolve(prepared.record().incident())))
                .collect(Collectors.groupingBy(prepared -> prepared.record().incident(), TreeMap::new, Collectors.toList()));
    }

    private static Map<String, List<IncidentRecord>> records(Map<String, List<PreparedRecord>> prepared) {
        var records = new TreeMap<String, List<IncidentRecord>>();
        prepared.forEach((incident, list) -> records.put(incident, list.stream().map(PreparedRecord::record).toList()));
        return records;
    }

    private Map<String, Optional<IncidentState>> fresh(Map<String, List<PreparedRecord>> unseen, Aliases aliases) {
        var states = new TreeMap<String, Optional<IncidentState>>();
        unseen.forEach((incident, list) -> states.put(incident, list.size() == 1 ? list.getFirst().alone(projection, aliases)
                : projection.project(incident, list.stream().map(PreparedRecord::record).toList(), aliases)));
        return states;
    }

    private void write(Map<String, Optional<IncidentState>> states, Map<String, Optional<IncidentState>> fresh, Aliases aliases, Set<String> realiased) {
        new StateWriter(tx, nodes).write(states, fresh.values().stream().flatMap(Optional::stream).toList());
        var aliased = new TreeSet<>(realiased);
        aliased.addAll(aliases.of(states.keySet()));
        new AliasNodes(tx).write(aliased, aliases);
    }

    /** The shared nodes of which something is said no more. */
    private Map<String, Set<Object>> finish(Collection<Optional<IncidentState>> statesBefore, Map<String, Optional<IncidentState>> states,
            Map<String, Optional<IncidentState>> fresh, Set<String> realiased) {
        var after = new ArrayList<>(states.values());
        after.addAll(fresh.values());
        new Links(tx).write(present(states, fresh).toList(), statesBefore.stream().flatMap(Optional::stream).toList());
        var lost = SharedNodeUpkeep.lost(statesBefore, after);
        realiased.stream().filter(AliasNodes::isOrganization).forEach(id -> lost.computeIfAbsent("Organization", _ -> new LinkedHashSet<>()).add(id));
        return lost;
    }

    private static Stream<IncidentState> present(Map<String, Optional<IncidentState>> states, Map<String, Optional<IncidentState>> fresh) {
        return Stream.concat(states.values().stream(), fresh.values().stream()).flatMap(Optional::stream);
    }

}
