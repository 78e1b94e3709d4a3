package io.incidentgraph.discovery.shared;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import io.incidentgraph.discovery.projection.IncidentFacts;
import org.jspecify.annotations.Nullable;

/**
 * How far patterns are from what would be expected if their parts had nothing to do with each other.
 *
 * <p>Lift: the share of the incidents that have the pattern, divided by the product of the shares that have each of its values.
 *
 * <p>Significance: a pattern says something only if it is more frequent than any way of putting it together from two parts lets
 * expect. So the p-value is the greatest of those of Fisher's exact tests for all divisions of its values into two parts, as in
 * G. I. Webb, Discovering Significant Patterns, Machine Learning 68 (2007); then {@linkplain Holm Holm's correction} for the
 * number of different combinations that the incidents asked about have, shown or not. The tests take incidents for independent of
 * each other, which those of one event or one organization are not.
 */
final class Surprise {

    /** With fewer incidents neither is computed: they would be mere chance. */
    static final int SUPPORT = 5;

    private final PatternCounts counts;
    private final Map<Integer, Double> pValues = new HashMap<>();

    private Surprise(PatternCounts counts, int[] shown) {
        this.counts = counts;
        int[] tested = Arrays.stream(shown).filter(pattern -> counts.table().count(pattern) >= SUPPORT
                && stated(counts.table().values(pattern)) > 1).toArray();
        double[] adjusted = Holm.adjusted(Arrays.stream(tested).mapToDouble(this::greatest).toArray(), tried());
        for (int i = 0; i < tested.length; i++) {
            pValues.put(tested[i], adjusted[i]);
        }
    }

    /** @param shown the patterns that may be shown; of one value alone nothing can be expected */
    static Surprise of(PatternCounts counts, int[] shown) {
        return new Surprise(counts, shown);
    }

    /** All patterns of two or more values whose incidents are asked for. */
    private int tried() {
        int tried = 0;
        for (int pattern = 0; pattern < counts.table().size(); pattern++) {
            tried += counts.start(pattern) < counts.end(pattern) && stated(counts.table().values(pattern)) > 1 ? 1 : 0;
        }
        return tried;
    }

    /** The p-value of a pattern; none below the support. */
    @Nullable Double pValue(int pattern) {
        return pValues.get(pattern);
    }

    double lift(int pattern) {
        int[] values = counts.table().values(pattern);
        double lift = (double) counts.table().count(pattern) / counts.asked();
        for (int place = 0; place < values.length; place++) {
            if (values[place] != IncidentFacts.NONE) {
                lift *= (double) counts.asked() / count(values, 1 << place);
            }
        }
        return lift;
    }

    private double greatest(int pattern) {
        int[] values = counts.table().values(pattern);
        int all = (1 << values.length) - 1;
        double greatest = 0;
        for (int part = 1; part < all; part++) {
            int rest = all & ~part;
            if (part < rest && stated(values, part) && stated(values, rest)) {
                greatest = Math.max(greatest, Hypergeometric.atLeast(counts.table().count(pattern), counts.asked(), count(values, part), count(values, rest)));
            }
        }
        return greatest;
    }

    /** How many incidents have a part of the values. */
    private int count(int[] values, int part) {
        return counts.table().count(counts.table().find(only(values, part)));
    }

    private static boolean stated(int[] values, int part) {
        return stated(only(values, part)) > 0;
    }

    private static int stated(int[] values) {
        return (int) Arrays.stream(values).filter(value -> value != IncidentFacts.NONE).count();
    }

    private static int[] only(int[] values, int part) {
        int[] only = values.clone();
        for (int place = 0; place < only.length; place++) {
            if ((part & 1 << place) == 0) {
                only[place] = IncidentFacts.NONE;
            }
        }
        return only;
    }

}
