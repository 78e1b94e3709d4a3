package io.incidentgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessIT {

    @TempDir
    Path directory;

    @Test
    void keepsASecondProcessOffItsDataAndLeavesThemSound() throws Exception {
        try (ProgramProcess first = start().awaitOutput("Incident Graph answers at")) {
            assertThat(String.join("", first.output())).doesNotContain(password());
            try (ProgramProcess second = start()) {
                assertThat(second.exitStatus()).isEqualTo(ExitStatus.COULD_NOT_RUN);
                assertThat(second.output()).singleElement().asString().contains("in use", data().toString());
            }
            first.stop();
            assertThat(first.output()).noneMatch(line -> line.contains("ERROR") || line.startsWith("\tat "));
        }
        try (ProgramProcess check = ProgramProcess.start(this.directory, "check", "--incident-graph.bolt-port=0", "--logging.level.root=info")) {
            assertThat(check.exitStatus()).as(check::toString).isEqualTo(ExitStatus.DONE);
            assertThat(check.standardOutput()).containsExactly("The graph is what its records say.");
            assertThat(check.output()).anyMatch(line -> line.contains(" INFO "));
        }
        assertThat(data().resolve("neo4j/logs/debug.log")).content().doesNotContainIgnoringCase("recovery required");
    }

    @Test
    void tellsWrongUsageFromHelp() throws Exception {
        try (ProgramProcess wrong = ProgramProcess.start(this.directory, "調べる");
                ProgramProcess help = ProgramProcess.start(this.directory, "--help")) {
            assertThat(wrong.exitStatus()).isEqualTo(ExitStatus.WRONG_USAGE);
            assertThat(help.exitStatus()).isEqualTo(ExitStatus.DONE);
        }
    }

    private ProgramProcess start() throws Exception {
        return ProgramProcess.start(this.directory, "--server.port=0", "--incident-graph.bolt-port=0");
    }

    private Path data() {
        return this.directory.toAbsolutePath().resolve("data");
    }

    private String password() throws Exception {
        return Files.readString(Started.passwordFile(data())).strip();
    }

}
