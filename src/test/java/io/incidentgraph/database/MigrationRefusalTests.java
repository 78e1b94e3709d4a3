package io.incidentgraph.database;

import static org.assertj.core.api.Assertions.assertThat;

import ac.simons.neo4j.migrations.core.MigrationsException;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.exceptions.ClientException;

/** Answers of servers that no test can start: those of a cluster, and of an edition with roles. */
class MigrationRefusalTests {

    private static final URI ADDRESS = URI.create("neo4j+s://graph.example.jp");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Neo.ClientError.Security.Forbidden                   | Create constraint is not allowed for user '分析者' with roles [reader]. | does not let the user write
            Neo.ClientError.General.ForbiddenOnReadOnlyDatabase  | No write operations are allowed on this database.                     | is read-only
            Neo.ClientError.General.WriteOnReadOnlyAccessDatabase| No write operations are allowed on this database.                     | is read-only
            Neo.ClientError.Cluster.NotALeader                   | No write operations are allowed directly on this database.            | is read-only
            Neo.TransientError.General.DatabaseUnavailable       | The database is not currently available.                              | cannot be brought up to date
            """)
    void saysWhatTheServerAnswered(String code, String answer, String reason) {
        var failure = new MigrationsException("Could not apply migration", new ClientException(code, answer));
        assertThat(MigrationRefusal.of(failure, ADDRESS)).message().startsWith("The database at neo4j+s://graph.example.jp " + reason)
                .contains(answer.replaceFirst("\\.$", "")).hasLineCount(1);
    }

}
