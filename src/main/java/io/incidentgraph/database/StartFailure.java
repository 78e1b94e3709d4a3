package io.incidentgraph.database;

import io.incidentgraph.CannotStartException;
import java.net.BindException;
import org.neo4j.io.locker.FileLockException;

/** Says in a line why the embedded server did not start. */
final class StartFailure {

    private StartFailure() {
    }

    static CannotStartException of(Throwable failure, DatabaseSettings settings, DataDirectory directory) {
        if (failure instanceof CannotStartException known) {
            return known;
        }
        if (Reasons.find(BindException.class, failure) instanceof BindException bind) {
            return BoltPort.taken(settings.boltPort(), bind);
        }
        if (Reasons.find(FileLockException.class, failure) instanceof FileLockException locked) {
            return new CannotStartException("The database in " + directory.neo4jHome() + " is in use by another Neo4j:"
                    + " end that one, or name another directory with --incident-graph.data=<directory>.", locked);
        }
        return new CannotStartException("The embedded Neo4j did not start: " + Reasons.of(Reasons.deepest(failure))
                + " (details in " + directory.neo4jHome().resolve("logs/debug.log") + ").", failure);
    }

}
