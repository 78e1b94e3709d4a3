package io.incidentgraph.discovery.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

import io.incidentgraph.discovery.projection.Asked;

/** Takes concepts for the ones that lie so many levels above them; one that has no broader one stays. */
final class Lifting {

    private final Asked asked;
    private final int levels;
    private final Map<Integer, int[]> lifted = new HashMap<>();

    Lifting(Asked asked, int levels) {
        this.asked = asked;
        this.levels = levels;
    }

    boolean isNone() {
        return levels == 0;
    }

    /** What a value is taken for: one value, several where a concept has several broader ones, none if they must not be seen. */
    int[] of(int value) {
        return lifted.computeIfAbsent(value, this::lift);
    }

    private int[] lift(int value) {
        var found = new TreeSet<Integer>();
        climb(value, levels, found);
        return found.stream().mapToInt(Integer::intValue).filter(broader -> !asked.hidden().value(broader)).toArray();
    }

    private void climb(int value, int left, TreeSet<Integer> found) {
        int[] broader = left == 0 ? new int[0] : asked.facts().broader(value);
        if (broader.length == 0) {
            found.add(value);
        }
        for (int each : broader) {
            climb(each, left - 1, found);
        }
    }

    /** All values above a value, however far. */
    TreeSet<Integer> above(int value) {
        var above = new TreeSet<Integer>();
        collect(value, above);
        return above;
    }

    private void collect(int value, TreeSet<Integer> above) {
        for (int broader : asked.facts().broader(value)) {
            if (above.add(broader)) {
                collect(broader, above);
            }
        }
    }

}
