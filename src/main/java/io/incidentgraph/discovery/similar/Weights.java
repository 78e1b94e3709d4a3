package io.incidentgraph.discovery.similar;

/** What shared values weigh, in whole numbers, so that sums do not depend on their order. */
final class Weights {

    private static final double ONE = 1_000_000;

    private Weights() {
    }

    /** The logarithm to base 2 of how many times more incidents there are than have the value. */
    static long of(long incidents, int frequency) {
        return Math.round(Math.log((double) incidents / frequency) / Math.log(2) * ONE);
    }

    static double bits(long weight) {
        return weight / ONE;
    }

}
