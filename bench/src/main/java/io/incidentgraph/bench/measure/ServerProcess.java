package io.incidentgraph.bench.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server in a process of its own. It ends with this object, or with this process, whose end closes its standard input. */
public final class ServerProcess implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;

    private static volatile boolean stopping;

    private final String name;
    private final Process process;

    private ServerProcess(String name, Process process) {
        this.name = name;
        this.process = process;
    }

    /** Starts a class of this program in a JVM like this one. */
    static ServerProcess java(String name, String heap, Class<?> main, Map<String, String> environment, Path log,
            Duration patience, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heap,
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return start(name, command, environment, log, "READY", patience);
    }

    /**
     * Starts a server and waits until it says that it is ready.
     *
     * @param log where all that it says is kept
     * @param ready a part of the line in which it says so
     */
    public static ServerProcess start(String name, List<String> command, Map<String, String> environment, Path log, String ready,
            Duration patience) throws IOException {
        if (stopping) {
            throw new IOException(name + " is not started any more");
        }
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var server = new ServerProcess(name, builder.start());
        var said = new CompletableFuture<Boolean>();
        Thread.ofVirtual().start(() -> server.keep(log, ready, said));
        try {
            if (said.get(patience.toSeconds(), TimeUnit.SECONDS)) {
                return server;
            }
            throw new IOException("%s did not start; %s tells why".formatted(name, log));
        }
        catch (TimeoutException | InterruptedException | ExecutionException failure) {
            throw new IOException("%s did not start in %s; %s may tell why".formatted(name, patience, log), failure);
        }
    }

    /** Ends all that was started, waits until it has ended, and lets nothing more be started. */
    static void stopAll() {
        stopping = true;
        List<ProcessHandle> started = ProcessHandle.current().children().toList();
        started.forEach(ProcessHandle::destroy);
        started.forEach(one -> one.onExit().completeOnTimeout(one, PATIENCE_SECONDS, TimeUnit.SECONDS).join());
    }

    private void keep(Path log, String ready, CompletableFuture<Boolean> said) {
        try (BufferedReader output = process.inputReader(); var kept = Files.newBufferedWriter(log)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                kept.write(line);
                kept.newLine();
                kept.flush();
                if (line.contains(ready)) {
                    said.complete(true);
                }
            }
        }
        catch (IOException closed) {
            // the process has ended
        }
        said.complete(false);
    }

    String name() {
        return name;
    }

    /** The time that processors have spent on it so far. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        try {
            process.outputWriter().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
        catch (IOException | InterruptedException failure) {
            process.destroyForcibly();
        }
    }

}
