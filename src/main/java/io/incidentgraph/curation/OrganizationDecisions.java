package io.incidentgraph.curation;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

import io.incidentgraph.curation.match.NamedOrganization;
import io.incidentgraph.graph.Identities;
import io.incidentgraph.graph.OrganizationIdentities;
import io.incidentgraph.graph.RecordStore;
import io.incidentgraph.model.Target;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;

/** Decides which organizations are one and which are not. What holds already is not decided again. */
@Service
class OrganizationDecisions {

    /** Organizations in one decision. */
    static final int MOST = 100;

    private final RecordStore store;

    private final OrganizationIdentities identities;

    private final Organizations organizations;

    private final DecisionRecords records;

    @Autowired
    OrganizationDecisions(RecordStore store, OrganizationIdentities identities, Organizations organizations) {
        this(store, identities, organizations, InstantSource.system());
    }

    OrganizationDecisions(RecordStore store, OrganizationIdentities identities, Organizations organizations, InstantSource clock) {
        this.store = store;
        this.identities = identities;
        this.organizations = organizations;
        this.records = new DecisionRecords(clock);
    }

    /** From now on the first organization stands for the others, too. */
    synchronized OrganizationDecision merge(String into, Collection<String> others, Author author) {
        var ids = new LinkedHashSet<>(List.of(into));
        ids.addAll(others);
        requireSeveral(ids);
        var known = identities.read();
        var named = named(ids, known);
        contradiction(named);
        var canonical = known.canonical(into);
        return named.size() == 1 ? OrganizationDecision.none(List.of(canonical))
                : decide("merge", ids, List.of(Map.entry("merge", List.copyOf(ids))), author, known, List.of(canonical));
    }

    /** From now on the organization stands for itself alone, and it and those with which it was one are not suggested any more. */
    synchronized OrganizationDecision split(String id, Author author) {
        var known = identities.read();
        var canonical = known.canonical(id);
        named(List.of(id), known);
        var group = known.mergedInto(canonical);
        group.add(canonical);
        group.remove(id);
        if (canonical.equals(id)) {
            if (!group.isEmpty()) {
                throw new QueryRefusedException(Code.CONFLICT, "Into %s were merged %s; it is those that can be split off.".formatted(id, String.join(", ", group)));
            }
            return OrganizationDecision.none(List.of(id));
        }
        var decisions = new ArrayList<>(List.of(Map.entry("split", List.of(id))));
        group.stream().limit(MOST).forEach(other -> decisions.add(Map.entry("distinct", List.of(id, other))));
        return decide("split", List.of(id, canonical), decisions, author, known, List.of(id, canonical));
    }

    /** From now on no two of these organizations are suggested. */
    synchronized OrganizationDecision refuse(Collection<String> ids, Author author) {
        requireSeveral(new LinkedHashSet<>(ids));
        var known = identities.read();
        named(ids, known);
        var canonical = new TreeSet<String>();
        for (var id : new LinkedHashSet<>(ids)) {
            if (!canonical.add(known.canonical(id))) {
                throw new QueryRefusedException(Code.CONFLICT, "%s was merged with another one of these; split it off with splitOrganization if it is not the same."
                        .formatted(id));
            }
        }
        boolean allKnown = canonical.stream().allMatch(id -> canonical.tailSet(id, false).stream().allMatch(other -> known.areDistinct(id, other)));
        return allKnown ? OrganizationDecision.none(List.copyOf(canonical))
                : decide("refuse", canonical, List.of(Map.entry("distinct", List.copyOf(canonical))), author, known, List.copyOf(canonical));
    }

    private OrganizationDecision decide(String what, Collection<String> about, List<Map.Entry<String, List<String>>> decisions, Author author,
            Identities known, List<String> answer) {
        var record = records.record(about, decisions, author, known.newestDecision());
        var report = store.add("mutation " + what, Stream.of(record));
        if (report.rejected() > 0) {
            throw new QueryRefusedException(Code.CONFLICT, String.join("; ", report.reasons()));
        }
        return new OrganizationDecision(true, record.id(), report.run(), answer);
    }

    private static void requireSeveral(Collection<String> ids) {
        if (ids.size() < 2 || ids.size() > MOST) {
            throw new QueryRefusedException(Code.ARGUMENT_OUT_OF_RANGE, "There are %d different ids; there must be from 2 to %d.".formatted(ids.size(), MOST));
        }
    }

    /** The organizations that stand for these ids. */
    private List<NamedOrganization> named(Collection<String> ids, Identities known) {
        var canonical = ids.stream().map(known::canonical).collect(Collectors.toCollection(TreeSet::new));
        var named = organizations.named(canonical);
        var found = named.stream().map(NamedOrganization::id).collect(Collectors.toSet());
        ids.stream().filter(id -> !found.contains(known.canonical(id))).findFirst().ifPresent(id -> {
            throw Target.isUnnamedOrganization(id)
                    ? new QueryRefusedException(Code.CONFLICT, "%s is an organization that no source names; such an organization is one of its own.".formatted(id))
                    : new QueryRefusedException(Code.UNKNOWN_ID,
                            "There is no organization %s. organizationMergeSuggestions and organizations have the ids.".formatted(id));
        });
        return named;
    }

    private static void contradiction(List<NamedOrganization> named) {
        for (var one : named) {
            named.stream().filter(one::contradicts).findFirst().ifPresent(other -> {
                throw new QueryRefusedException(Code.CONFLICT, "%s has %s, and %s has %s: they are two. If one of these is wrong, correct the record first."
                        .formatted(one.id(), one.exactKeys(), other.id(), other.exactKeys()));
            });
        }
    }

}
