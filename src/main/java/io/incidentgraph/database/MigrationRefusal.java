package io.incidentgraph.database;

import ac.simons.neo4j.migrations.core.MigrationsException;
import io.incidentgraph.CannotStartException;
import java.net.URI;
import java.util.List;
import org.neo4j.driver.exceptions.Neo4jException;

/** Says in a line why a database cannot be brought up to date, and what helps. */
final class MigrationRefusal {

    private static final List<String> READ_ONLY = List.of("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase",
            "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase", "Neo.ClientError.Cluster.NotALeader");

    private static final String FORBIDDEN = "Neo.ClientError.Security.Forbidden";

    private static final List<String> OTHER_VERSION = List.of("More migrations have been applied", "Unexpected migration", "Checksum of");

    private MigrationRefusal() {
    }

    static CannotStartException of(RuntimeException failure, URI database) {
        Neo4jException answer = Reasons.find(Neo4jException.class, failure);
        return new CannotStartException("The database at " + database + " "
                + (answer != null ? refused(answer) : failed(failure)), failure);
    }

    private static String refused(Neo4jException answer) {
        String code = String.valueOf(answer.code());
        String reason = oneLine(String.valueOf(answer.getMessage()));
        if (READ_ONLY.contains(code)) {
            return "is read-only (" + reason + "): make it writable, or name another one with --spring.data.neo4j.database=<name>.";
        }
        if (code.equals(FORBIDDEN)) {
            return "does not let the user write (" + reason + "): grant the right to read and write it and to create constraints"
                    + " and indexes, or name another user.";
        }
        if (code.contains(".Schema.")) {
            return "has data or a schema that contradict those of Incident Graph (" + reason
                    + "): give it a database of its own with --spring.data.neo4j.database=<name>, or a server of its own.";
        }
        return "cannot be brought up to date: " + reason + ".";
    }

    private static String failed(RuntimeException failure) {
        String reason = Reasons.of(failure);
        boolean otherVersion = failure instanceof MigrationsException && OTHER_VERSION.stream().anyMatch(reason::contains);
        return otherVersion
                ? "was brought up to date by another version of Incident Graph (" + reason
                        + "): start that version or a newer one, or name another database with --spring.data.neo4j.database=<name>."
                : "cannot be brought up to date: " + reason + ".";
    }

    private static String oneLine(String message) {
        return message.strip().replaceAll("\\s+", " ").replaceFirst("\\.$", "");
    }

}
