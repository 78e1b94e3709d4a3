package io.incidentgraph.disclosure.evaluate;

/** Compares the items of one kind in one incident. */
interface Comparison {

    Outcome compare(GoldIncident gold, Answer answer);

}
