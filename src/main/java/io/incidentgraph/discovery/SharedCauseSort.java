package io.incidentgraph.discovery;

/** What comes first among patterns. */
enum SharedCauseSort {

    ORGANIZATIONS, INCIDENTS, EVENTS, PERSONS, LAST_SEEN

}
