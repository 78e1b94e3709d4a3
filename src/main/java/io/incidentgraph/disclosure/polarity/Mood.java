package io.incidentgraph.disclosure.polarity;

/** Whether a passage tells of the incident at all. */
public enum Mood {

    /** What was, is or may be. */
    TOLD,
    /** Only under a condition: 確認された場合は. */
    HYPOTHETICAL,
    /** What holds in general: a definition, a question of a checklist. */
    GENERAL,
    /** What the reader is asked to do or to beware of. */
    ADVISED,
    /** What is meant to be done. */
    PLANNED

}
