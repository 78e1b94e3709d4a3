package io.incidentgraph.discovery.projection;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.roaringbitmap.RoaringBitmap;

/** The incidents, values, organizations and events that rest on nodes which must not be seen. A fact that leads to one is none. */
public final class HiddenFacts {

    private final RoaringBitmap incidents = new RoaringBitmap();
    private final BitSet values = new BitSet();
    private final BitSet organizations = new BitSet();
    private final BitSet events = new BitSet();

    /** @param ids of hidden nodes, by the type of their nodes in the schema */
    static HiddenFacts of(Map<String, List<String>> ids, FactTable table) {
        var hidden = new HiddenFacts();
        ids.forEach((type, nodes) -> nodes.forEach(id -> hidden.add(type, id, table)));
        return hidden;
    }

    private void add(String type, String id, FactTable table) {
        switch (type) {
            case "Incident" -> found(table.incident(id)).forEach(incidents::add);
            case "Organization" -> found(table.organizations().find(id)).forEach(organizations::set);
            case "Event" -> found(table.events().find(id)).forEach(events::set);
            default -> found(table.value(NodeTypes.feature(type), id)).forEach(values::set);
        }
    }

    private static IntStream found(int number) {
        return IntStream.of(number).filter(each -> each != IncidentFacts.NONE);
    }

    /** Those of some incidents that can be seen. */
    RoaringBitmap seen(RoaringBitmap some) {
        return incidents.isEmpty() ? some : RoaringBitmap.andNot(some, incidents);
    }

    public boolean value(int value) {
        return values.get(value);
    }

    public boolean organization(int organization) {
        return organizations.get(organization);
    }

    public boolean event(int event) {
        return events.get(event);
    }

    /** Whether the node is hidden to which the fact leads that a cursor is at. */
    public boolean fact(FactCursor cursor) {
        return switch (cursor.kind()) {
            case AFFECTED -> organization(cursor.organization());
            case PART_OF -> event(cursor.event());
            case INVOLVED -> value(cursor.vendor());
            case USED_MALWARE, AFFECTED_INDIRECTLY, PERSONS -> false;
            case CAUSED_BY, COMPROMISED, USED, EXPOSED, HAD_EFFECT, COMMITTED_BY, REPORTED_TO ->
                value(cursor.value(cursor.kind().features().getFirst()));
        };
    }

    /** Whether no fact is hidden. */
    public boolean none() {
        return values.isEmpty() && organizations.isEmpty() && events.isEmpty();
    }

}
