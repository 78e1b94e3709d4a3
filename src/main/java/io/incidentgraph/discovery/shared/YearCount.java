package io.incidentgraph.discovery.shared;

/** How many incidents in a year. */
record YearCount(int year, int incidentCount) {
}
