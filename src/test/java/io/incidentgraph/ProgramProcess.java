package io.incidentgraph;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The program in a process of its own, as a person starts it. */
final class ProgramProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path output;
    private final Path errors;

    private ProgramProcess(Process process, Path output, Path errors) {
        this.process = process;
        this.output = output;
        this.errors = errors;
    }

    static ProgramProcess start(Path directory, String... arguments) throws IOException {
        Path output = Files.createTempFile(directory, "output", ".txt");
        Path errors = Files.createTempFile(directory, "errors", ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-cp", classPath(), Launcher.class.getName()));
        command.addAll(List.of(arguments));
        return new ProgramProcess(new ProcessBuilder(command).directory(directory.toFile())
                .redirectOutput(output.toFile()).redirectError(errors.toFile()).start(), output, errors);
    }

    /** The class path of the test without the tests. */
    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(all.split(File.pathSeparator)).filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    ProgramProcess awaitOutput(String text) {
        Awaitility.await().atMost(PATIENCE).failFast("The program ended", () -> !this.process.isAlive())
                .until(() -> toString().contains(text));
        return this;
    }

    /** Asks the program to end, as Ctrl-C does, and waits for it. */
    void stop() throws InterruptedException {
        this.process.destroy();
        exitStatus();
    }

    int exitStatus() throws InterruptedException {
        if (!this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The program does not end");
        }
        return this.process.exitValue();
    }

    /** What came on either stream, that of standard output first. */
    List<String> output() {
        return toString().lines().toList();
    }

    List<String> standardOutput() throws IOException {
        return Files.readAllLines(this.output);
    }

    /** The output, for the message of a failed test. */
    @Override
    public String toString() {
        try {
            return Files.readString(this.output) + Files.readString(this.errors);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @Override
    public void close() {
        this.process.destroyForcibly();
    }

}
