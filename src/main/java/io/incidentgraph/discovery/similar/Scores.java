package io.incidentgraph.discovery.similar;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntFunction;

import org.roaringbitmap.RoaringBitmap;

/** Sums of weights by incident. Made once and used again: to be emptied costs as much as was added. */
final class Scores {

    private long[] scores = new long[0];
    private int[] touched = new int[1_024];
    private int count;

    /** An incident with its score. */
    record Scored(int incident, String id, long score) {

        static final Comparator<Scored> BEST_FIRST = Comparator.comparingLong(Scored::score).reversed().thenComparing(Scored::id);

    }

    /** @param incidents the greatest number of an incident, and one */
    void fit(int incidents) {
        if (scores.length < incidents) {
            scores = new long[incidents];
        }
    }

    /** @param weight more than 0 */
    void add(RoaringBitmap incidents, long weight) {
        incidents.forEach((int incident) -> {
            if (scores[incident] == 0) {
                touch(incident);
            }
            scores[incident] += weight;
        });
    }

    private void touch(int incident) {
        if (count == touched.length) {
            touched = Arrays.copyOf(touched, 2 * count);
        }
        touched[count++] = incident;
    }

    /** The best, but for one; of two that are as good the one whose id comes first. */
    List<Scored> best(int limit, int but, IntFunction<String> id) {
        var best = new PriorityQueue<>(Scored.BEST_FIRST.reversed());
        long least = 0;
        for (int i = 0; i < count; i++) {
            int incident = touched[i];
            if (incident != but && (best.size() < limit || scores[incident] >= least)) {
                best.add(new Scored(incident, id.apply(incident), scores[incident]));
                if (best.size() > limit) {
                    best.remove();
                }
                least = best.element().score();
            }
        }
        return best.stream().sorted(Scored.BEST_FIRST).toList();
    }

    void clear() {
        for (int i = 0; i < count; i++) {
            scores[touched[i]] = 0;
        }
        count = 0;
    }

}
