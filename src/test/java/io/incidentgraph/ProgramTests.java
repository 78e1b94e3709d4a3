package io.incidentgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgramTests {

    private static final OutputStream FULL = new OutputStream() {

        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }

    };

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void saysThatItsAnswerCouldNotBeWritten() {
        assertThat(program(FULL).run("--help")).hasValue(ExitStatus.COULD_NOT_RUN);
        assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("could not be written to standard output");
    }

    @Test
    void answersOnStandardOutputAlone() {
        var out = new ByteArrayOutputStream();
        assertThat(program(out).run("--help")).hasValue(ExitStatus.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Usage: ");
        assertThat(this.err.size()).isZero();
    }

    private Program program(OutputStream out) {
        return new Program(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(this.err, true, StandardCharsets.UTF_8));
    }

}
