package io.incidentgraph.discovery.shared;

/**
 * How likely it is by chance that two things occur together so often: Fisher's exact test, one-sided. Of {@code all} incidents
 * {@code first} have one thing and {@code second} the other; were they independent, the number that have both would follow the
 * hypergeometric distribution.
 */
final class Hypergeometric {

    private static final double NEGLIGIBLE = 1e-17;

    private static final double[] SMALL = new double[256];

    static {
        for (int n = 2; n < SMALL.length; n++) {
            SMALL[n] = SMALL[n - 1] + Math.log(n);
        }
    }

    private Hypergeometric() {
    }

    /** The probability that {@code both} or more have both. */
    static double atLeast(int both, int all, int first, int second) {
        int least = Math.max(0, first + second - all);
        int most = Math.min(first, second);
        if (both <= least) {
            return 1;
        }
        if (both > most) {
            return 0;
        }
        // the shorter way: terms fall fast on the far side of the mean
        boolean above = (double) both * all > (double) first * second;
        return Math.min(1, above ? upwards(both, all, first, second, most) : 1 - downwards(both - 1, all, first, second, least));
    }

    private static double upwards(int from, int all, int first, int second, int most) {
        double term = probability(from, all, first, second);
        double sum = term;
        for (int k = from; k < most && term > sum * NEGLIGIBLE; k++) {
            term *= (double) (first - k) / (k + 1) * (second - k) / (all - first - second + k + 1.0);
            sum += term;
        }
        return sum;
    }

    private static double downwards(int from, int all, int first, int second, int least) {
        double term = probability(from, all, first, second);
        double sum = term;
        for (int k = from; k > least && term > sum * NEGLIGIBLE; k--) {
            term *= (double) k / (first - k + 1) * (all - first - second + k) / (second - k + 1.0);
            sum += term;
        }
        return sum;
    }

    private static double probability(int both, int all, int first, int second) {
        return Math.exp(choose(first, both) + choose(all - first, second - both) - choose(all, second));
    }

    private static double choose(int n, int k) {
        return factorial(n) - factorial(k) - factorial(n - k);
    }

    /** The logarithm of a factorial: exact sums, then Stirling's series, which is exact to the last digits there. */
    private static double factorial(int n) {
        if (n < SMALL.length) {
            return SMALL[n];
        }
        double inverse = 1.0 / n;
        return (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI)
                + inverse * (1.0 / 12 - inverse * inverse * (1.0 / 360 - inverse * inverse / 1260));
    }

}
