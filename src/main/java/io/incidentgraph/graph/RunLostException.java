package io.incidentgraph.graph;

/** A run was taken back, or another process has taken it over. */
public class RunLostException extends RuntimeException {

    RunLostException(String run) {
        super("The run " + run + " is not there any more, or another process goes on with it; import the source again.");
    }

}
