package io.incidentgraph.discovery;

/** How many incidents in a year. */
record YearCount(int year, int incidentCount) {
}
