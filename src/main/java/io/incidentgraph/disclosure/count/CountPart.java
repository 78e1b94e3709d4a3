package io.incidentgraph.disclosure.count;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import io.incidentgraph.disclosure.draft.Draft;
import io.incidentgraph.disclosure.draft.DraftPart;
import io.incidentgraph.disclosure.segment.Incident;

import tools.jackson.databind.node.ObjectNode;

/**
 * Writes how many persons, records, mails and organizations an incident concerns. A number that is told twice is one; a part of
 * another number names it and is never added to it.
 */
public final class CountPart implements DraftPart {

    private record Key(long value, String unit, String role) {
    }

    @Override
    public void write(Incident incident, Draft draft) {
        if (incident.commentary()) {
            return;
        }
        var reading = new CountReading(incident, draft.record());
        var counts = new LinkedHashMap<Key, Counted>();
        incident.all(Quantity.class).stream().map(reading::read).flatMap(Optional::stream)
                .forEach(count -> counts.merge(new Key(count.quantity().value(), count.unit(), count.role().equals("VIEWED") ? "VIEWED" : ""), count, Counted::and));
        var number = 0;
        for (var count : counts.values().stream().filter(count -> !restated(count, counts.values().stream().toList())).toList()) {
            write(count, ++number, draft);
        }
    }

    /** 71名(71件): the same number in another unit within the same sentence says the same. */
    private static boolean restated(Counted count, List<Counted> all) {
        return count.unit().equals("RECORDS") || count.unit().equals("EMAILS") ? all.stream().anyMatch(other -> other != count
                && other.quantity().value() == count.quantity().value() && !other.unit().equals(count.unit())
                && Math.abs(other.quantity().span().start() - count.quantity().span().start()) < 60 && other.unit().equals("PERSONS")) : false;
    }

    private static void write(Counted count, int number, Draft draft) {
        var quantity = count.quantity();
        var item = draft.add("counts", count.evidence()).put("ref", "count-" + number).put("role", count.role()).put("unit", count.unit());
        item.put(quantity.maximum() ? "max" : quantity.minimum() ? "min" : "value", quantity.value());
        flag(item, "approximate", quantity.approximate());
        flag(item, "cumulative", quantity.cumulative());
        if (quantity.inner()) {
            item.put("includedIn", "count-" + Math.max(1, number - 1));
        }
        if (!count.status().equals("ASSERTED")) {
            item.put("status", count.status());
        }
    }

    private static void flag(ObjectNode item, String name, boolean value) {
        if (value) {
            item.put(name, true);
        }
    }

}
