package io.incidentgraph.bench.discover;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.incidentgraph.bench.measure.Arguments;
import io.incidentgraph.bench.measure.GraphProcess;
import org.neo4j.driver.Driver;

/** The incidents that share most with each of some, asked of the program over HTTP and by hand through the driver, turn by turn. */
public final class SimilarBench {

    private static final String HELP = """
            Usage: ./run similar [--data DIRECTORY] [--size 1000000] [--incidents 1000] [--by-hand 100] [--keep DIRECTORY]

              --data       the directory of vcdb-part1.json.gz; default: ../../shared/data/veris beside the checkout
              --size       vcdb, or a number of synthetic incidents
              --incidents  how many are asked about, drawn evenly
              --by-hand    about how many of them the statements by hand are asked, which take seconds each
              --keep       where the database is made, and found again by the next run; default: target/discover
            """;

    private static final String QUESTION = "query ($id: ID!) { incidents(where: {id: {eq: $id}}) { similar(limit: 10) { score incident { id } } } }";
    private static final int WARM_UP = 30;

    private final Options options;
    private final List<Double> ours = new ArrayList<>();
    private final Map<SimilarByHand, List<Double>> hands = new EnumMap<>(SimilarByHand.class);

    private SimilarBench(Options options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws Exception {
        if (List.of(arguments).contains("--help")) {
            System.out.print(HELP);
            return;
        }
        new SimilarBench(Options.parse(arguments)).run();
    }

    private void run() throws Exception {
        Path logs = Files.createDirectories(options.keep().resolve("logs"));
        try (var graph = new GraphProcess(options.keep().resolve(options.size()), logs, "facts:" + options.size(), options.data().resolve("vcdb-part1.json.gz").toString())) {
            int port = DiscoveryBench.freePort();
            try (var _ = DiscoveryBench.program(graph, port, logs.resolve("program.log"))) {
                var program = new Ours(HttpClient.newHttpClient(), URI.create("http://127.0.0.1:" + port + "/graphql"));
                program.warm();
                measure(program, graph.driver());
            }
        }
    }

    private void measure(Ours program, Driver driver) throws Exception {
        long all = driver.executableQuery("MATCH (incident:Incident) RETURN count(incident) AS all").execute().records().getFirst().get("all").asLong();
        var ids = driver.executableQuery("""
                MATCH (incident:Incident) WITH incident.id AS id ORDER BY id WITH collect(id) AS ids
                UNWIND range(0, $some - 1) AS n RETURN ids[n * (size(ids) / $some)] AS id
                """).withParameters(Map.of("some", options.incidents())).execute().records().stream().map(row -> row.get("id").asString()).toList();
        int step = Math.max(1, ids.size() / options.byHand());
        for (int i = -Math.min(WARM_UP, ids.size()); i < ids.size(); i++) {
            compare(program, driver, ids.get(Math.floorMod(i, ids.size())), all, i >= 0, i % step == 0);
        }
        report(all);
    }

    private void compare(Ours program, Driver driver, String id, long all, boolean counts, boolean byHand) throws Exception {
        long start = System.nanoTime();
        var answer = program.post(QUESTION, Map.of("id", id)).at("/data/incidents/0/similar").valueStream()
                .map(each -> "%s %d".formatted(each.at("/incident/id").asString(), Math.round(each.get("score").asDouble() * 1e6))).toList();
        add(ours, start, counts);
        if (!byHand) {
            return;
        }
        for (SimilarByHand hand : SimilarByHand.values()) {
            long begun = System.nanoTime();
            var found = hand.ask(driver, id, all);
            add(hands.computeIfAbsent(hand, _ -> new ArrayList<>()), begun, counts);
            if (!found.equals(answer)) {
                throw new IllegalStateException("%s, %s: the answers differ%n%s%n%s".formatted(id, hand, answer, found));
            }
        }
    }

    private static void add(List<Double> times, long start, boolean counts) {
        if (counts) {
            times.add((System.nanoTime() - start) / 1e6);
        }
    }

    private void report(long all) {
        System.out.println("| graph | incidents asked about | | ours, ms | by hand, ms: pruned / gathered | best by hand ÷ ours |");
        System.out.println("|---|---|---|---|---|---|");
        line(all, "median", 0.5);
        line(all, "99th percentile", 0.99);
        line(all, "worst", 1);
    }

    private void line(long all, String name, double share) {
        double mine = at(ours, share);
        var theirs = hands.values().stream().map(times -> at(times, share)).toList();
        System.out.println(String.format(Locale.ROOT, "| %,d | %,d | %s | %.1f | %s | %.1f |", all, ours.size(), name, mine,
                String.join(" / ", theirs.stream().map(each -> String.format(Locale.ROOT, "%.1f", each)).toList()),
                theirs.stream().mapToDouble(Double::doubleValue).min().orElseThrow() / mine));
    }

    private static double at(List<Double> times, double share) {
        return times.stream().sorted().toList().get((int) Math.ceil(share * times.size()) - 1);
    }

    private record Options(Path data, String size, int incidents, int byHand, Path keep) {

        static Options parse(String... words) {
            var given = new Arguments(HELP, Set.of(), words);
            return given.all(new Options(given.path("data", "../../shared/data/veris"), given.text("size", "1000000"), given.number("incidents", 1_000),
                    given.number("by-hand", 100), given.path("keep", "target/discover")));
        }

    }

}
