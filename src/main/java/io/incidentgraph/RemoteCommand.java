package io.incidentgraph;

/** A command that lets the server do its work that already holds the data directory. */
public interface RemoteCommand extends Command {
}
