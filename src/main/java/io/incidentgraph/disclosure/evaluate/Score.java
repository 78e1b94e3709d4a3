package io.incidentgraph.disclosure.evaluate;

import java.util.stream.Stream;

/** How many items were right, missed and invented. Where there is nothing to find and nothing was found, all figures are 1. */
record Score(int right, int missed, int falseAlarms) {

    static Score of(Stream<Finding> findings) {
        var counts = new int[Finding.Verdict.values().length];
        findings.forEach(finding -> counts[finding.verdict().ordinal()]++);
        return new Score(counts[0], counts[1], counts[2]);
    }

    double precision() {
        return share(right, right + falseAlarms);
    }

    double recall() {
        return share(right, right + missed);
    }

    double f1() {
        return share(2 * right, 2 * right + missed + falseAlarms);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

}
