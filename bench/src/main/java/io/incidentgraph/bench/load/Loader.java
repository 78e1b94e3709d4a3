package io.incidentgraph.bench.load;

import io.incidentgraph.bench.load.GraphRows.Batch;
import io.incidentgraph.bench.measure.GraphProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.neo4j.driver.Driver;

/** Writes rows that are ready: one thread sends them, a transaction a batch, while another reads the next ones from the file. */
final class Loader {

    private static final Batch END = new Batch("", List.of());

    private static final int AHEAD = 4;

    private final BlockingQueue<Batch> ahead = new ArrayBlockingQueue<>(AHEAD);

    private Loader() {
    }

    /**
     * What loading took.
     *
     * @param loader the time that processors spent on the loader, reading the file included
     */
    record Took(double seconds, Duration loader, Duration database) {
    }

    static Took load(GraphProcess graph, Path rows) throws InterruptedException {
        var before = graph.processorTime();
        long mine = ownTime();
        long start = System.nanoTime();
        new Loader().load(graph.driver(), rows);
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Took(seconds, Duration.ofNanos(ownTime() - mine), graph.processorTime().minus(before));
    }

    private void load(Driver driver, Path rows) throws InterruptedException {
        Thread.ofPlatform().daemon().start(() -> read(rows));
        try (var session = driver.session()) {
            for (var batch = ahead.take(); batch != END; batch = ahead.take()) {
                var next = batch;
                session.executeWriteWithoutResult(tx -> tx.run(next.statement(), Map.of("rows", next.rows())).consume());
            }
        }
    }

    private void read(Path rows) {
        try {
            GraphRows.read(rows, this::put);
        }
        catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        finally {
            put(END);
        }
    }

    private void put(Batch batch) {
        try {
            ahead.put(batch);
        }
        catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private static long ownTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

}
