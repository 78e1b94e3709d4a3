package io.incidentgraph.discovery.shared;

/** What comes first among pairs. */
enum CoOccurrenceSort {

    ORGANIZATIONS, INCIDENTS, JACCARD, LIFT, P_VALUE

}
