package io.incidentgraph.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Service;

import io.incidentgraph.graph.catalogue.CatalogueCheck;
import io.incidentgraph.graph.catalogue.CatalogueState;
import io.incidentgraph.graph.catalogue.CatalogueUpkeep;
import io.incidentgraph.graph.projection.Aliases;
import io.incidentgraph.vocabulary.Vocabulary;

/**
 * Proves that the graph is what its records make of it, and makes it so where it is not. Both walk over the whole graph in
 * pages: time grows with its size, memory does not.
 */
@Service
public class GraphCheck {

    /** Labels of nodes that records share, in an order in which they can be written. */
    private static final List<String> SHARED = List.of("Organization", "AttackTechnique", "Malware", "Vulnerability", "ThreatGroup", "Event", "Count");

    private final GraphSessions sessions;

    private final GraphPages pages;

    private final Projections projections;

    private final CatalogueUpkeep catalogue;

    GraphCheck(GraphSessions sessions, Vocabulary vocabulary, Projections projections) {
        this.sessions = sessions;
        this.pages = new GraphPages(sessions);
        this.projections = projections;
        this.catalogue = new CatalogueUpkeep(vocabulary);
    }

    /** Computes everything again from the records and names each difference. Changes nothing. */
    public void check(Consumer<Difference> differences) {
        var state = sessions.read(catalogue::state);
        incidents(ids -> sessions.read(tx -> {
            var records = new StoredRecords(tx, projections.in(tx));
            var aliases = records.aliases();
            compareIncidents(tx, records, aliases, ids, differences);
            return ids.size();
        }));
        SHARED.forEach(label -> pages.texts(label, ids -> checkShared(label, others(state, label, ids), differences)));
        ForeignLinks.LABELS.forEach(label -> pages.texts(label, ids -> checkShared(label, ForeignLinks.foreign(ids), differences)));
        pages.numbers("Passage", ids -> checkShared("Passage", ids, differences));
        pages.numbers("Document", ids -> sessions.read(tx -> {
            new SharedNodeCheck(tx, differences).compare("Document", ids, upkeep(tx).saidOfDocuments(new LinkedHashSet<>(ids)));
            return ids.size();
        }));
        pages.numbers("Record", ids -> checkRecords(ids, differences));
        sessions.read(tx -> {
            new CatalogueCheck(tx, (place, what) -> differences.accept(new Difference(place, what))).check(state);
            return true;
        });
    }

    /** Makes the graph what its records say. */
    public void rebuild() {
        var state = sessions.write(tx -> {
            tx.run(GraphStatements.LOCK).consume();
            var wanted = catalogue.state(tx);
            catalogue.write(tx, wanted);
            return wanted;
        });
        pages.numbers("Record", ids -> repairRecords(ids));
        incidents(ids -> sessions.write(tx -> {
            tx.run(GraphStatements.LOCK).consume();
            new GraphRepair(tx, projections.in(tx)).incidents(ids);
            new FactChanges(tx).note(ids, List.of());
            return ids.size();
        }));
        SHARED.forEach(label -> pages.texts(label, ids -> repairShared(label, others(state, label, ids))));
        ForeignLinks.LABELS.forEach(label -> pages.texts(label, ids -> repairShared(label, ForeignLinks.foreign(ids))));
        pages.numbers("Passage", ids -> repairShared("Passage", ids));
        pages.numbers("Document", ids -> repairShared("Document", ids));
    }

    /** Every incident that records make or that is stored. */
    private void incidents(Consumer<Set<String>> work) {
        pages.recorded(ids -> work.accept(sessions.read(tx -> canonical(tx, ids))));
        for (var label : List.of("Incident", "NonIncident")) {
            pages.texts(label, ids -> {
                var unrecorded = sessions.read(tx -> unrecorded(tx, ids));
                if (!unrecorded.isEmpty()) {
                    work.accept(unrecorded);
                }
            });
        }
    }

    private Set<String> canonical(TransactionContext tx, List<String> ids) {
        var aliases = new StoredRecords(tx, projections.in(tx)).aliases();
        return ids.stream().flatMap(id -> Stream.of(id, aliases.resolve(id))).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> unrecorded(TransactionContext tx, List<String> ids) {
        var aliases = new StoredRecords(tx, projections.in(tx)).aliases();
        var recorded = RecordHeads.read(tx, ids.stream().flatMap(id -> aliases.standsFor(id).stream()).distinct().toList(), "").incidents();
        var unrecorded = new TreeSet<>(ids);
        unrecorded.removeIf(id -> aliases.standsFor(id).stream().anyMatch(recorded::contains));
        return unrecorded;
    }

    private void compareIncidents(TransactionContext tx, StoredRecords records, Aliases aliases, Set<String> ids, Consumer<Difference> differences) {
        var byIncident = records.ofCanonical(ids, aliases);
        var computed = records.project(byIncident, aliases);
        new DraftLabels(tx).check(byIncident, computed, differences);
        var stored = StoredIncident.read(tx, ids);
        var check = new IncidentCheck(differences);
        computed.forEach((id, state) -> check.compare(id, Optional.ofNullable(stored.get(id)), state));
    }

    private SharedNodeUpkeep upkeep(TransactionContext tx) {
        var records = new StoredRecords(tx, projections.in(tx));
        return new SharedNodeUpkeep(tx, records, records.aliases());
    }

    private void checkShared(String label, List<?> ids, Consumer<Difference> differences) {
        sessions.read(tx -> {
            new SharedNodeCheck(tx, differences).compare(label, ids, upkeep(tx).said(label, new LinkedHashSet<>(ids)));
            return ids.size();
        });
    }

    private void repairShared(String label, List<?> ids) {
        sessions.write(tx -> {
            upkeep(tx).refresh(Map.of(label, new LinkedHashSet<>(ids)));
            if (label.equals("Organization")) {
                tx.run(GraphStatements.LOCK).consume();
                new FactChanges(tx).note(List.of(), ids);
                new Links(tx).labels(ids.stream().map(Objects::toString).toList());
            }
            return ids.size();
        });
    }

    private void checkRecords(List<Long> ids, Consumer<Difference> differences) {
        sessions.read(tx -> {
            new RecordCheck(tx, differences).check(ids);
            return ids.size();
        });
    }

    private void repairRecords(List<Long> ids) {
        sessions.write(tx -> {
            new RecordCheck(tx, _ -> {
            }).repair(ids);
            return ids.size();
        });
    }

    private static List<String> others(CatalogueState state, String label, List<String> ids) {
        return ids.stream().filter(id -> !state.has(label, id)).toList();
    }

}
