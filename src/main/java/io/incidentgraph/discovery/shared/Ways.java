package io.incidentgraph.discovery.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import io.incidentgraph.discovery.Feature;
import io.incidentgraph.discovery.projection.Asked;
import io.incidentgraph.discovery.projection.FactCursor;
import io.incidentgraph.discovery.projection.FactKind;
import io.incidentgraph.discovery.projection.IncidentFacts;

/**
 * The ways in which an incident has combinations of features: a fact of each kind concerned, whose values are taken together, so
 * that those of different facts of one kind are never crossed. The role of a vendor beside a cause is that of the vendor
 * whom the cause names, if it names one.
 */
final class Ways {

    /** Takes one way; the array is used again for the next. */
    interface Visitor {

        /**
         * @param values in the order of the features, {@link IncidentFacts#NONE} for those that the combination leaves out
         * @param possible whether one of the facts is only possible
         * @param vendor the vendor whom the cause names, else the one whose role it is, or {@link IncidentFacts#NONE}
         */
        void way(int[] values, boolean possible, int vendor);

    }

    private final Asked asked;
    private final FactCursor cursor;
    private final KindEntries[] entries = new KindEntries[FactKind.values().length];
    private final List<KindEntries> used = new ArrayList<>();
    private final KindEntries[][] kinds;
    private final int[][] features;
    private final int[] values;
    private final boolean hides;

    /** @param by of any combination; one is the set of the bits of their places */
    Ways(Asked asked, List<Feature> by, Lifting lifting) {
        this.asked = asked;
        this.cursor = asked.facts().cursor();
        this.hides = !asked.hidden().none();
        this.values = new int[by.size()];
        by.stream().map(FactKind::of).distinct().sorted().forEach(kind -> {
            entries[kind.ordinal()] = new KindEntries(kind, by, lifting);
            used.add(entries[kind.ordinal()]);
        });
        this.kinds = new KindEntries[1 << by.size()][];
        this.features = new int[1 << by.size()][];
        for (int set = 1; set < kinds.length; set++) {
            int bits = set;
            int[] places = IntStream.range(0, by.size()).filter(place -> (bits & 1 << place) != 0).toArray();
            features[set] = places;
            kinds[set] = used.stream().filter(each -> Arrays.stream(places).anyMatch(place -> each.kind().features().contains(by.get(place))))
                    .toArray(KindEntries[]::new);
        }
    }

    /** Reads an incident. */
    void of(int incident) {
        used.forEach(KindEntries::clear);
        cursor.of(incident);
        while (cursor.next()) {
            var kind = entries[cursor.kind().ordinal()];
            if (kind != null && !(hides && asked.hidden().fact(cursor))) {
                kind.add(cursor);
            }
        }
    }

    /** Visits every way in which the incident has the features of a set. */
    void visit(int set, Visitor visitor) {
        for (KindEntries kind : kinds[set]) {
            if (kind.count() == 0) {
                return;
            }
        }
        Arrays.fill(values, IncidentFacts.NONE);
        choose(set, 0, false, IncidentFacts.NONE, visitor);
    }

    private void choose(int set, int chosen, boolean possible, int vendor, Visitor visitor) {
        if (chosen == kinds[set].length) {
            visitor.way(values, possible, vendor);
            return;
        }
        KindEntries kind = kinds[set][chosen];
        for (int entry = 0; entry < kind.count(); entry++) {
            // causes come first: a role is then only that of the vendor they name
            boolean another = vendor != IncidentFacts.NONE && kind.vendor(entry) != IncidentFacts.NONE && kind.vendor(entry) != vendor;
            if (!another && take(set, kind, entry)) {
                choose(set, chosen + 1, possible | kind.possible(entry), vendor == IncidentFacts.NONE ? kind.vendor(entry) : vendor, visitor);
            }
        }
    }

    private boolean take(int set, KindEntries kind, int entry) {
        for (int place : features[set]) {
            if (kind.has(place)) {
                int value = kind.value(entry, place);
                if (value == IncidentFacts.NONE) {
                    return false;
                }
                values[place] = value;
            }
        }
        return true;
    }

}
