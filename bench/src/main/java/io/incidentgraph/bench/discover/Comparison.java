package io.incidentgraph.bench.discover;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.neo4j.driver.Driver;

/** One question, answered by ours and by the statements by hand, turn by turn. */
final class Comparison {

    /** For each of those that answer. */
    private static final Duration WARM_UP = Duration.ofSeconds(60);

    private static final int WARMING = 4;

    private static final Duration TURN = Duration.ofSeconds(1);

    private final Ours ours;
    private final Driver driver;
    private final int rounds;

    Comparison(Ours ours, Driver driver, int rounds) {
        this.ours = ours;
        this.driver = driver;
        this.rounds = rounds;
    }

    /** What one question took. */
    record Took(String name, int incidents, double ours, Map<ByHand, Double> hand) {

        double best() {
            return hand.values().stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        }

        String line(String graph) {
            return String.format(Locale.ROOT, "| %s | %s | %,d | %.1f | %s | %.1f |", graph, name, incidents, ours,
                    String.join(" / ", hand.values().stream().map(each -> String.format(Locale.ROOT, "%.0f", each)).toList()), best() / ours);
        }

    }

    Took measure(ByHand.Asked asked) throws Exception {
        List<String> answer = ours.ask(asked);
        for (ByHand hand : ByHand.values()) {
            check(asked, hand, answer, hand.ask(driver, asked));
        }
        warm(() -> ours.ask(asked));
        for (ByHand hand : ByHand.values()) {
            warm(() -> hand.ask(driver, asked));
        }
        var mine = new ArrayList<Double>();
        var theirs = new EnumMap<ByHand, List<Double>>(ByHand.class);
        for (int round = 0; round < rounds; round++) {
            mine.add(turn(() -> ours.ask(asked)));
            for (ByHand hand : ByHand.values()) {
                theirs.computeIfAbsent(hand, _ -> new ArrayList<>()).add(turn(() -> hand.ask(driver, asked)));
            }
        }
        var medians = new EnumMap<ByHand, Double>(ByHand.class);
        theirs.forEach((hand, times) -> medians.put(hand, median(times)));
        return new Took(asked.name(), ours.count(asked), median(mine), medians);
    }

    /** By hand there are combinations, too, that say no more than others: they have the numbers of one with a narrower concept, and ours leaves them out. */
    private static void check(ByHand.Asked asked, ByHand hand, List<String> ours, List<String> theirs) {
        var same = theirs.stream().filter(ours::contains).toList();
        boolean explained = theirs.stream().filter(line -> !ours.contains(line))
                .allMatch(line -> ours.stream().anyMatch(narrower -> incidents(narrower).equals(incidents(line))));
        if (!explained || same.size() < theirs.size() / 2 || !same.equals(ours.subList(0, same.size()))) {
            throw new IllegalStateException("%s, %s: the answers differ%n%s%n%s".formatted(asked.name(), hand, ours, theirs));
        }
    }

    /** What a line says of the incidents themselves: their number, organizations, days, people and years. */
    private static String incidents(String line) {
        return line.substring(line.indexOf("] ") + 2).replaceFirst("^(\\d+) \\d+", "$1");
    }

    /** Asks ours alone, again and again. */
    double alone(ByHand.Asked asked) throws Exception {
        var times = new ArrayList<Double>();
        warm(() -> ours.ask(asked));
        for (int i = 0; i < rounds * 10; i++) {
            times.add(milliseconds(() -> ours.ask(asked)));
        }
        return median(times);
    }

    /** By several at once, until compilers have seen enough of it: some thousand times; what takes seconds, twice. */
    private static void warm(Work work) throws Exception {
        if (milliseconds(work) > 1_000) {
            work.run();
            return;
        }
        long end = System.nanoTime() + WARM_UP.toNanos();
        Callable<Boolean> asker = () -> {
            do {
                work.run();
            }
            while (System.nanoTime() < end);
            return true;
        };
        try (var askers = Executors.newFixedThreadPool(WARMING)) {
            for (var done : askers.invokeAll(Collections.nCopies(WARMING, asker))) {
                done.get();
            }
        }
    }

    /** One turn: as many answers as a second gives, at least one; the median of what they took. */
    private static double turn(Work work) throws Exception {
        var times = new ArrayList<Double>();
        long end = System.nanoTime() + TURN.toNanos();
        do {
            times.add(milliseconds(work));
        }
        while (System.nanoTime() < end);
        return median(times);
    }

    private interface Work {

        Object run() throws Exception;

    }

    private static double milliseconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

}
