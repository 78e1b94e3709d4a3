package io.incidentgraph.starter;

/**
 * One point in which gold and graph differ.
 *
 * @param incident the gold file's key
 * @param what the item, such as {@code causes}
 * @param says what is missing, wrong, or in the graph alone
 */
record Difference(String incident, String what, String says) {

    static Difference missing(GoldIncident gold, String what, Object item) {
        return new Difference(gold.key(), what, "missing in the graph: " + item);
    }

    static Difference extra(GoldIncident gold, String what, Object item) {
        return new Difference(gold.key(), what, "only in the graph: " + item);
    }

    static Difference other(GoldIncident gold, String what, Object expected, Object found) {
        return new Difference(gold.key(), what, "gold %s, graph %s".formatted(expected, found));
    }

}
