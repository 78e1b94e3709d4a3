package io.incidentgraph.disclosure.evaluate;

/**
 * One item that the gold file or an extracted record has.
 *
 * @param incident the gold file's key, or for an incident that is not there its segment
 */
record Finding(Kind kind, Verdict verdict, String document, String incident, String value) {

    /** Whether both have it, only the gold file, or only the record. */
    enum Verdict {

        RIGHT, MISSED, FALSE_ALARM

    }

}
