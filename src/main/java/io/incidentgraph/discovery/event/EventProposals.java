package io.incidentgraph.discovery.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import io.incidentgraph.discovery.Database;
import io.incidentgraph.discovery.Statement;
import io.incidentgraph.graph.RecordedIncidents;
import io.incidentgraph.model.FactKey;
import io.incidentgraph.model.FactType;
import io.incidentgraph.query.CompiledFilter;
import io.incidentgraph.query.NodePredicate;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Proposes which incidents may be parts of one event. What curators refused is not proposed again. */
@Service
final class EventProposals {

    /** Incidents of vendors that are looked at for one question. */
    private static final int MOST = 20_000;

    private final Database database;
    private final RecordedIncidents incidents;
    private final NodePredicate predicate;

    EventProposals(Database database, RecordedIncidents incidents, ObjectProvider<NodePredicate> predicates) {
        this.database = database;
        this.incidents = incidents;
        this.predicate = predicates.getIfAvailable(() -> NodePredicate.NONE);
    }

    /**
     * Those that say most first.
     *
     * @param asked the incidents asked about
     * @param vendor the only one asked about; null for all
     * @param shown is told of the statement
     * @throws QueryRefusedException if too many incidents would have to be looked at
     */
    List<EventProposal> of(CompiledFilter asked, @Nullable String vendor, Consumer<Statement> shown) {
        var statement = CandidateStatement.of(asked, vendor, MOST + 1, predicate);
        shown.accept(statement);
        var candidates = database.readAll(reads -> reads.rows(statement).map(Candidate::read).toList());
        if (candidates.size() > MOST) {
            throw new QueryRefusedException(Code.TOO_COSTLY, ("More than %,d incidents with a vendor would have to be looked at, which is the limit. "
                    + "Name a vendor, or narrow them down with where.").formatted(MOST));
        }
        var open = new Grouping((_, _) -> false).proposals(candidates);
        var refused = refused(open.stream().flatMap(proposal -> proposal.incidentIds().stream()).distinct().toList());
        return refused.isEmpty() ? open : new Grouping((one, other) -> refused.getOrDefault(one, Set.of()).stream()
                .anyMatch(refused.getOrDefault(other, Set.of())::contains)).proposals(candidates);
    }

    /** The events of which curators said that an incident is no part of them. */
    private Map<String, Set<String>> refused(List<String> ids) {
        var refused = new HashMap<String, Set<String>>();
        for (var incident : incidents.read(ids)) {
            incident.refused().stream().filter(fact -> fact.type() == FactType.PART_OF).map(FactKey::target)
                    .forEach(event -> refused.computeIfAbsent(incident.id(), _ -> new HashSet<>()).add(event));
        }
        return refused;
    }

}
