package io.incidentgraph.discovery.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.incidentgraph.discovery.Feature;
import io.incidentgraph.discovery.projection.Asked;
import io.incidentgraph.discovery.projection.FactCursor;
import io.incidentgraph.discovery.projection.IncidentFacts;

/** Finds the facts of an incident on which a pattern rests. */
final class Proof {

    private final Asked asked;
    private final List<Feature> by;
    private final Lifting lifting;

    Proof(Asked asked, List<Feature> by, Lifting lifting) {
        this.asked = asked;
        this.by = by;
        this.lifting = lifting;
    }

    List<ProvingFact> of(int incident, int[] pattern) {
        var found = new ArrayList<ProvingFact>();
        var cursor = asked.facts().cursor().of(incident);
        while (cursor.next()) {
            if (!asked.hidden().fact(cursor) && proves(cursor, pattern)) {
                found.add(ProvingFact.of(cursor, asked.facts()));
            }
        }
        return found.stream().distinct().toList();
    }

    private boolean proves(FactCursor cursor, int[] pattern) {
        boolean any = false;
        for (int place = 0; place < pattern.length; place++) {
            if (pattern[place] != IncidentFacts.NONE && cursor.kind().features().contains(by.get(place))) {
                int value = cursor.value(by.get(place));
                int wanted = pattern[place];
                if (value == IncidentFacts.NONE || value != wanted && Arrays.stream(lifting.of(value)).noneMatch(lifted -> lifted == wanted)) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

}
