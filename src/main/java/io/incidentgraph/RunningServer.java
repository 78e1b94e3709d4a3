package io.incidentgraph;

/** A server of this program that may already hold the data directory, so that commands have to ask it. */
public interface RunningServer {

    boolean isThere();

}
