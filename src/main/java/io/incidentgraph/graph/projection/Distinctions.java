package io.incidentgraph.graph.projection;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.incidentgraph.model.Decision;
import io.incidentgraph.model.Edtf;
import io.incidentgraph.model.IncidentRecord;

/** Which organizations are not to be taken for each other, by the decisions in force; what was merged is meant by what stands for it. */
public final class Distinctions {

    private Distinctions() {
    }

    /** Pairs of ids, the lesser first. */
    public static Set<List<String>> of(Collection<IncidentRecord> decisions, Aliases aliases) {
        var pairs = new HashSet<List<String>>();
        ActiveDecisions.oldestFirst(decisions).forEach(decision -> {
            if (decision instanceof Decision.Distinct(List<String> ids)) {
                var resolved = new TreeSet<String>();
                ids.forEach(id -> resolved.add(aliases.resolve(id)));
                resolved.forEach(first -> resolved.tailSet(first, false).forEach(second -> pairs.add(List.of(first, second))));
            }
        });
        return pairs;
    }

    /** When the newest of the decisions was made, whether it holds or not. */
    public static Optional<Edtf> newest(Collection<IncidentRecord> decisions) {
        return decisions.stream().map(record -> record.source().asOf()).filter(Objects::nonNull).max(Comparator.naturalOrder());
    }

}
