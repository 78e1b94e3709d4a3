package io.incidentgraph.bench.discover;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.neo4j.driver.Driver;

/** One question, answered by ours and by the statements by hand, turn by turn. */
final class Comparison {

    private static final int WARM_UP = 3;

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
        var mine = new ArrayList<Double>();
        var theirs = new EnumMap<ByHand, List<Double>>(ByHand.class);
        for (int round = -WARM_UP; round < rounds; round++) {
            double took = milliseconds(() -> ours.ask(asked));
            if (round >= 0) {
                mine.add(took);
            }
            // by hand one round to warm up is enough: the statement has run before, and takes seconds
            if (round >= -1) {
                for (ByHand hand : ByHand.values()) {
                    double hands = milliseconds(() -> hand.ask(driver, asked));
                    if (round >= 0) {
                        theirs.computeIfAbsent(hand, _ -> new ArrayList<>()).add(hands);
                    }
                }
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
        for (int i = 0; i < 20 + rounds * 10; i++) {
            double took = milliseconds(() -> ours.ask(asked));
            if (i >= 20) {
                times.add(took);
            }
        }
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
