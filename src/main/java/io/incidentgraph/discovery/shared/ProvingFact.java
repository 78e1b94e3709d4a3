package io.incidentgraph.discovery.shared;

import java.util.HashMap;
import java.util.Map;

import io.incidentgraph.discovery.Feature;
import io.incidentgraph.discovery.projection.FactCursor;
import io.incidentgraph.discovery.projection.IncidentFacts;
import org.jspecify.annotations.Nullable;

/**
 * An edge of an incident, by what tells it from the others.
 *
 * @param type of the edge in the graph
 * @param target the id of the node to which it leads
 */
record ProvingFact(String type, String target, @Nullable String party, @Nullable String level, @Nullable String vendor, @Nullable String role) {

    /** The fact that a cursor is at. */
    static ProvingFact of(FactCursor cursor, IncidentFacts facts) {
        return switch (cursor.kind()) {
            case CAUSED_BY -> new ProvingFact("CAUSED_BY", id(facts, cursor.value(Feature.CAUSE)), idIfAny(facts, cursor.value(Feature.PARTY)),
                    idIfAny(facts, cursor.value(Feature.LEVEL)), idIfAny(facts, cursor.value(Feature.VENDOR)), null);
            case INVOLVED -> new ProvingFact("INVOLVED", id(facts, cursor.vendor()), null, null, null, idIfAny(facts, cursor.value(Feature.VENDOR_ROLE)));
            case AFFECTED -> new ProvingFact("AFFECTED", facts.organizationId(cursor.organization()), null, null, null, null);
            default -> new ProvingFact(cursor.kind().name(), id(facts, cursor.value(cursor.kind().features().getFirst())), null, null, null, null);
        };
    }

    private static String id(IncidentFacts facts, int value) {
        return facts.valueId(value);
    }

    private static @Nullable String idIfAny(IncidentFacts facts, int value) {
        return value == IncidentFacts.NONE ? null : facts.valueId(value);
    }

    /** As a parameter of a statement. */
    Map<String, @Nullable Object> parameter() {
        var map = new HashMap<String, @Nullable Object>();
        map.put("type", type);
        map.put("target", target);
        map.put("party", party);
        map.put("level", level);
        map.put("vendor", vendor);
        map.put("role", role);
        return map;
    }

}
