package io.incidentgraph.bench.measure;

import java.util.Arrays;
import java.util.List;

/**
 * How fast one server answers one operation for so many clients.
 *
 * @param median answers in a second, of all rounds
 * @param lowest of the slowest round
 * @param highest of the fastest round
 * @param p50 latency in milliseconds, as {@code p99} of the requests of all rounds together
 * @param size of an answer: bytes, or rows for raw
 * @param serverTime milliseconds of processors for an answer in the server (in the load generator for raw)
 * @param graphTime the same in the database
 */
record Measurement(String graph, String operation, int clients, String server, double median, double lowest, double highest,
        double p50, double p99, double size, double serverTime, double graphTime) {

    static Measurement of(String graph, Operation operation, int clients, String server, List<Load.Round> rounds,
            List<Stage.Processors> spent) {
        double[] speeds = rounds.stream().mapToDouble(Load.Round::perSecond).sorted().toArray();
        long[] all = rounds.stream().flatMapToLong(round -> Arrays.stream(round.nanoseconds())).sorted().toArray();
        var together = new Load.Round(0, all, 0);
        return new Measurement(graph, operation.name(), clients, server, speeds[speeds.length / 2], speeds[0],
                speeds[speeds.length - 1], together.latency(0.5), together.latency(0.99),
                rounds.stream().mapToDouble(Load.Round::meanSize).average().orElse(0),
                spent.stream().mapToDouble(one -> one.server().toNanos() / 1e6).sum() / all.length,
                spent.stream().mapToDouble(one -> one.graph().toNanos() / 1e6).sum() / all.length);
    }

}
