package io.incidentgraph.discovery.shared;

/** What comes first among patterns. */
enum SharedCauseSort {

    ORGANIZATIONS, INCIDENTS, EVENTS, PERSONS, LAST_SEEN

}
