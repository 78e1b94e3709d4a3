package io.incidentgraph.graph.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import io.incidentgraph.model.FactProperty;
import io.incidentgraph.model.Status;
import io.incidentgraph.model.TargetKind;

/**
 * Takes out the vague facts that a specific one says better: a party or vendor or group of people where none was given,
 * a narrower concept in the same record. A fact that is asserted never gives way to one that is only possible.
 */
final class Refinement {

    /** Whether one concept of a kind lies below another. */
    interface Hierarchy {

        boolean narrower(TargetKind kind, String concept, String broader);

    }

    private final Hierarchy hierarchy;

    Refinement(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    List<Fact> refine(Collection<Fact> facts) {
        var comparable = facts.stream().collect(Collectors.groupingBy(fact -> List.of(fact.type(), fact.denied())));
        var refined = new ArrayList<Fact>();
        comparable.values().forEach(group -> group.stream().filter(fact -> group.stream().noneMatch(other -> refines(other, fact))).forEach(refined::add));
        return refined;
    }

    private boolean refines(Fact specific, Fact vague) {
        if (specific == vague || vague.status() == Status.ASSERTED && specific.status() == Status.POSSIBLE) {
            return false;
        }
        return vague.key().target().equals(specific.key().target()) ? givesMore(specific, vague) : narrows(specific, vague);
    }

    private static boolean givesMore(Fact specific, Fact vague) {
        return vague.type().properties().stream().filter(FactProperty::discriminates)
                .allMatch(property -> givesAtLeast(property, specific, vague));
    }

    private static boolean givesAtLeast(FactProperty property, Fact specific, Fact vague) {
        var less = vague.key().discriminators().get(property.name());
        var more = specific.key().discriminators().get(property.name());
        return Objects.equals(less, more) || property.refines() && Objects.equals(less, property.vague()) && more != null;
    }

    private boolean narrows(Fact specific, Fact vague) {
        return vague.key().discriminators().equals(specific.key().discriminators())
                && hierarchy.narrower(vague.type().target(), specific.key().target(), vague.key().target())
                && !Collections.disjoint(vague.records(), specific.records());
    }

}
