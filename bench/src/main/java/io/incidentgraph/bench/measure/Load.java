package io.incidentgraph.bench.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import io.incidentgraph.bench.measure.Target.Asking;

/** Clients that ask one target again and again, each when it has its answer. */
final class Load {

    private final Operation operation;
    private final List<Map<String, Object>> variables;

    Load(Operation operation, List<Map<String, Object>> variables) {
        this.operation = operation;
        this.variables = variables;
    }

    /** What one round came to; the request that is under way at its end is waited for and counted with its time. */
    record Round(double perSecond, long[] nanoseconds, double meanSize) {

        /** A percentile of the latency in milliseconds. */
        double latency(double share) {
            return nanoseconds[(int) Math.min(nanoseconds.length - 1, Math.floor(share * nanoseconds.length))] / 1e6;
        }

    }

    Round run(Target target, int clients, double seconds) throws IOException, InterruptedException {
        long length = (long) (seconds * TimeUnit.SECONDS.toNanos(1));
        var tasks = new ArrayList<Callable<Round>>();
        for (int client = 0; client < clients; client++) {
            int first = client * variables.size() / clients;
            tasks.add(() -> ask(target, first, length));
        }
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var rounds = new ArrayList<Round>();
            for (var round : threads.invokeAll(tasks)) {
                rounds.add(round.get());
            }
            return together(rounds);
        }
        catch (ExecutionException failed) {
            throw new IOException(operation.name() + " failed at " + target.name(), failed.getCause());
        }
    }

    private Round ask(Target target, int first, long length) throws IOException {
        long[] nanoseconds = new long[1_024];
        int count = 0;
        long bytes = 0;
        try (Asking asking = target.asking(operation, variables)) {
            long start = System.nanoTime();
            long before = start;
            for (int next = first; before - start < length; next++) {
                bytes += asking.ask(next % variables.size());
                long now = System.nanoTime();
                if (count == nanoseconds.length) {
                    nanoseconds = Arrays.copyOf(nanoseconds, 2 * count);
                }
                nanoseconds[count++] = now - before;
                before = now;
            }
            return new Round(count * 1e9 / (before - start), Arrays.copyOf(nanoseconds, count), bytes / (double) count);
        }
    }

    private static Round together(List<Round> rounds) {
        long[] all = rounds.stream().flatMapToLong(round -> Arrays.stream(round.nanoseconds())).sorted().toArray();
        return new Round(rounds.stream().mapToDouble(Round::perSecond).sum(), all,
                rounds.stream().mapToDouble(Round::meanSize).average().orElse(0));
    }

}
