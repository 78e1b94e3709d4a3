package io.incidentgraph.discovery.shared;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Corrects p-values for how many were tried, so that the probability of even one false alarm among them stays below the
 * level at which they are read, whatever depends on what: S. Holm, A Simple Sequentially Rejective Multiple Test Procedure,
 * Scandinavian Journal of Statistics 6 (1979).
 */
final class Holm {

    private Holm() {
    }

    /**
     * @param pValues of the patterns that were tested
     * @param tried how many patterns there were to test, at least as many; the others count as not significant
     */
    static double[] adjusted(double[] pValues, int tried) {
        int[] order = IntStream.range(0, pValues.length).boxed().sorted(Comparator.comparingDouble(i -> pValues[i])).mapToInt(Integer::intValue).toArray();
        double[] adjusted = new double[pValues.length];
        double highest = 0;
        for (int rank = 0; rank < order.length; rank++) {
            highest = Math.max(highest, Math.min(1, pValues[order[rank]] * (tried - rank)));
            adjusted[order[rank]] = highest;
        }
        return adjusted;
    }

}
