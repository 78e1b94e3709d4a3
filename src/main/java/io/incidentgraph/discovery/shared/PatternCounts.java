package io.incidentgraph.discovery.shared;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntConsumer;

import io.incidentgraph.discovery.Feature;
import io.incidentgraph.discovery.projection.Asked;
import io.incidentgraph.discovery.projection.IncidentFacts;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;

/**
 * Counts in one walk over the incidents asked about which of them have which combination, the shorter ones, too, of which the
 * expectations follow. Incidents stand under their place among those asked about, so that the cost is that of these and
 * not of all there are.
 */
final class PatternCounts {

    /** An occurrence takes some twelve bytes. */
    private static final int MOST_OCCURRENCES = 20_000_000;

    private static final int BETWEEN_CHECKS = 1 << 12;

    private final int[] incidents;
    private final PatternTable table;
    private final IntList patterns = new IntList();
    private final IntList occurrences = new IntList();

    /** The latest occurrence of a pattern, to be corrected while its incident is being looked at. */
    private int[] latest = new int[256];
    private int[] starts = {};
    private int[] members = {};

    private PatternCounts(int[] incidents, int places) {
        this.incidents = incidents;
        this.table = new PatternTable(places);
    }

    /**
     * Counts combinations of one value of each feature.
     *
     * @param shorter whether it is asked, too, which incidents have combinations of only some of the features
     * @throws QueryRefusedException if there are too many, or it takes too long
     */
    static PatternCounts of(Asked asked, List<Feature> by, Lifting lifting, boolean shorter, Deadline deadline) {
        var counts = new PatternCounts(asked.incidents().toArray(), by.size());
        var ways = new Ways(asked, by, lifting);
        int whole = (1 << by.size()) - 1;
        counts.walk(ways, deadline, place -> {
            for (int set = 1; set <= whole; set++) {
                boolean kept = shorter || set == whole;
                ways.visit(set, (values, possible, _) -> counts.count(values, place, !possible, kept));
            }
        });
        return counts;
    }

    /** Counts which two different values of one feature occur together, each pair once. */
    static PatternCounts ofPairs(Asked asked, Feature feature, Lifting lifting, Deadline deadline) {
        var counts = new PatternCounts(asked.incidents().toArray(), 2);
        var ways = new Ways(asked, List.of(feature), lifting);
        counts.walk(ways, deadline, place -> {
            var certain = new TreeMap<Integer, Boolean>();
            ways.visit(1, (values, possible, _) -> certain.merge(values[0], !possible, Boolean::logicalOr));
            certain.forEach((value, sure) -> {
                counts.count(new int[] {value, IncidentFacts.NONE}, place, sure, false);
                counts.count(new int[] {IncidentFacts.NONE, value}, place, sure, false);
                certain.tailMap(value, false).forEach((other, both) -> counts.count(new int[] {value, other}, place, sure && both, true));
            });
        });
        return counts;
    }

    private void walk(Ways ways, Deadline deadline, IntConsumer each) {
        for (int place = 0; place < incidents.length; place++) {
            if (place % BETWEEN_CHECKS == 0) {
                deadline.check();
            }
            ways.of(incidents[place]);
            each.accept(place);
        }
        arrange();
    }

    private void count(int[] values, int incident, boolean certain, boolean kept) {
        int pattern = table.add(values);
        boolean first = table.count(pattern, incident, certain);
        if (!kept) {
            return;
        }
        if (pattern >= latest.length) {
            latest = Arrays.copyOf(latest, Math.max(pattern + 1, latest.length * 2));
        }
        if (first) {
            if (occurrences.size() == MOST_OCCURRENCES) {
                throw new QueryRefusedException(Code.TOO_MANY_NODES, ("These incidents have combinations more than %,d times, which is the limit. "
                        + "Narrow it down with where, or name fewer features.").formatted(MOST_OCCURRENCES));
            }
            latest[pattern] = occurrences.size();
            patterns.add(pattern);
            occurrences.add(incident << 1 | (certain ? 0 : 1));
        }
        else if (certain) {
            occurrences.set(latest[pattern], incident << 1);
        }
    }

    /** Puts the occurrences of each pattern side by side, in the order of the incidents. */
    private void arrange() {
        starts = new int[table.size() + 1];
        for (int i = 0; i < patterns.size(); i++) {
            starts[patterns.get(i) + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] next = starts.clone();
        members = new int[occurrences.size()];
        for (int i = 0; i < occurrences.size(); i++) {
            members[next[patterns.get(i)]++] = occurrences.get(i);
        }
    }

    PatternTable table() {
        return table;
    }

    /** How many incidents are asked about. */
    int asked() {
        return incidents.length;
    }

    /** Where the occurrences of a pattern begin; none if it is one of those that only serve others. */
    int start(int pattern) {
        return starts[pattern];
    }

    int end(int pattern) {
        return starts[pattern + 1];
    }

    /** The place of the incident of an occurrence, from 0 to those asked about. */
    int place(int occurrence) {
        return members[occurrence] >> 1;
    }

    boolean possible(int occurrence) {
        return (members[occurrence] & 1) != 0;
    }

    /** The number of the incident at a place, as {@link IncidentFacts} has it. */
    int incident(int place) {
        return incidents[place];
    }

}
