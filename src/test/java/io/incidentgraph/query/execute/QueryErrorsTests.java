package io.incidentgraph.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.function.Function;

import graphql.GraphQLError;
import io.incidentgraph.query.compile.CompiledQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class QueryErrorsTests {

    @Test
    void givesAnInnerFailureAnIdThatTheLogExplains(CapturedOutput log) {
        GraphQLError error = failing(new IllegalStateException("社外秘"));
        assertThat(error.getExtensions()).containsEntry("code", "INTERNAL_ERROR");
        assertThat(error.getMessage()).doesNotContain("社外秘");
        String id = error.getMessage().replaceAll(".*error ([0-9a-f-]+) .*", "$1");
        assertThat(log.getOut()).contains(id).contains("社外秘");
    }

    @Test
    void saysThatTheDatabaseCannotBeReached() {
        GraphQLError error = failing(new ServiceUnavailableException("localhost:7687"));
        assertThat(error.getExtensions()).containsEntry("code", "DATABASE_UNAVAILABLE");
        assertThat(error.getMessage()).contains("try again").doesNotContain("7687");
    }

    private static GraphQLError failing(RuntimeException failure) {
        return TestEngine.running(new QueryRunner() {

            @Override
            public <T> T read(CompiledQuery query, Function<Iterator<Record>, T> reading) {
                throw failure;
            }

            @Override
            public int nodes() {
                return 1;
            }

        }).execute("{incidents {id}}").getErrors().getFirst();
    }

}
