package io.incidentgraph.graph;

import java.util.List;
import java.util.stream.Stream;

import io.incidentgraph.model.Decision;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.Target;

/** Finds decisions that would make one of what can never be one. */
final class IdentityCheck {

    private IdentityCheck() {
    }

    /** One sentence for each such decision. */
    static List<String> problems(IncidentRecord record) {
        return record.decisions().stream().flatMap(decision -> decision instanceof Decision.Merge(var ids) ? problems(ids) : Stream.of()).toList();
    }

    private static Stream<String> problems(List<String> ids) {
        if (ids.stream().map(AliasNodes::isOrganization).distinct().count() > 1) {
            return Stream.of("merge: %s are an incident and an organization; merge incidents with incidents and organizations with organizations"
                    .formatted(String.join(", ", ids)));
        }
        return ids.stream().filter(Target::isUnnamedOrganization)
                .map(id -> "merge: %s is an organization that no source names; those are never merged: correct the record, if its name is known".formatted(id));
    }

}
