package io.incidentgraph;

/** What the program tells the shell when it ends. */
public final class ExitStatus {

    /** All was done. */
    public static final int DONE = 0;

    /** It was done, and some of the input was rejected or some differences were found. */
    public static final int DONE_WITH_REJECTS = 1;

    /** The command line was wrong. */
    public static final int WRONG_USAGE = 2;

    /** Nothing was done: a port, a directory, the database or the Java version stood in the way. */
    public static final int COULD_NOT_RUN = 3;

    private ExitStatus() {
    }

}
