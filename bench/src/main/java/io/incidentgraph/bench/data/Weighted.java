package io.incidentgraph.bench.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.LinkedHashSet;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** An empirical distribution: draws what was seen as often as it was seen, in constant time (Walker's alias method). */
final class Weighted<T extends @Nullable Object> {

    private final List<T> values;
    private final double[] keep;
    private final int[] alias;

    private Weighted(Map<T, Integer> counts) {
        this.values = new ArrayList<>(counts.keySet());
        int n = values.size();
        this.keep = new double[n];
        this.alias = new int[n];
        double total = counts.values().stream().mapToLong(Integer::longValue).sum();
        int[] small = new int[n];
        int[] large = new int[n];
        int smalls = 0;
        int larges = 0;
        for (int i = 0; i < n; i++) {
            keep[i] = counts.get(values.get(i)) * n / total;
            if (keep[i] < 1) {
                small[smalls++] = i;
            }
            else {
                large[larges++] = i;
            }
        }
        while (smalls > 0 && larges > 0) {
            int poor = small[--smalls];
            int rich = large[larges - 1];
            alias[poor] = rich;
            keep[rich] -= 1 - keep[poor];
            if (keep[rich] < 1) {
                larges--;
                small[smalls++] = rich;
            }
        }
        while (smalls > 0) {
            keep[small[--smalls]] = 1;
        }
    }

    static <T extends @Nullable Object> Weighted<T> of(Stream<T> seen) {
        var counts = new LinkedHashMap<T, Integer>();
        seen.forEach(value -> counts.merge(value, 1, Integer::sum));
        return new Weighted<>(counts);
    }

    T draw(RandomGenerator random) {
        int i = random.nextInt(keep.length);
        return values.get(random.nextDouble() < keep[i] ? i : alias[i]);
    }

    /** So many different ones, or all there are. */
    List<T> draw(int count, RandomGenerator random) {
        Set<T> drawn = new LinkedHashSet<>();
        int wanted = Math.min(count, values.size());
        while (drawn.size() < wanted) {
            drawn.add(draw(random));
        }
        return List.copyOf(drawn);
    }

}
