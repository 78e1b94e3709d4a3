package io.incidentgraph.discovery.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** All that is known of facts, by ids, as sorted lines: the same facts have the same lines whatever their numbers. */
public final class FactDump {

    private final IncidentFacts facts;
    private final List<String> lines = new ArrayList<>();

    private FactDump(IncidentFacts facts) {
        this.facts = facts;
    }

    /** The lines of a table that is being asked. */
    public static List<String> of(IncidentFacts facts) {
        var dump = new FactDump(facts);
        facts.incidents().forEach((int incident) -> dump.incident(incident));
        IntStream.range(0, facts.valueCount()).forEach(dump::value);
        dump.lines.sort(null);
        return dump.lines;
    }

    private void incident(int incident) {
        String id = facts.id(incident);
        lines.add("%s %d %d %s".formatted(id, facts.year(incident), facts.seen(incident), names(facts.values(incident))));
        var cursor = facts.cursor().of(incident);
        while (cursor.next()) {
            var values = cursor.kind().features().stream().mapToInt(cursor::value).toArray();
            lines.add("%s %s %s %s %s".formatted(id, cursor.kind(), cursor.possible(), names(values), switch (cursor.kind()) {
                case AFFECTED -> facts.organizationId(cursor.organization()) + " " + cursor.anonymous();
                case INVOLVED -> name(cursor.vendor()) + " " + cursor.atFault() + " " + cursor.anonymous();
                case PART_OF -> facts.eventId(cursor.event());
                case PERSONS -> cursor.personsMin() + " to " + cursor.personsMax();
                default -> "";
            }));
        }
    }

    private void value(int value) {
        var incidents = new ArrayList<String>();
        facts.incidents(value).forEach((int incident) -> incidents.add(facts.id(incident)));
        incidents.sort(null);
        if (!incidents.isEmpty()) {
            lines.add("%s %s, broader %s".formatted(name(value), incidents, names(facts.broader(value))));
        }
    }

    private List<String> names(int... values) {
        return Arrays.stream(values).mapToObj(this::name).sorted().toList();
    }

    private String name(int value) {
        return value == IncidentFacts.NONE ? "-" : facts.feature(value) + ":" + facts.valueId(value);
    }

}
