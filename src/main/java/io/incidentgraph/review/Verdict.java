package io.incidentgraph.review;

/** What a curator thinks of a fact or a record. */
enum Verdict {

    /** It counts. */
    ACCEPT,

    /** It does not count, and does not come back when the text is read again. */
    REFUSE

}
