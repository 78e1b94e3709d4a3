package io.incidentgraph.bench.discover;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.incidentgraph.bench.discover.ByHand.Asked;
import io.incidentgraph.bench.measure.Arguments;
import io.incidentgraph.bench.measure.GraphProcess;
import io.incidentgraph.bench.measure.ServerProcess;
import io.incidentgraph.discovery.projection.DiscoverySettings;
import io.incidentgraph.discovery.projection.FactProjection;
import io.incidentgraph.query.NodePredicate;
import io.incidentgraph.query.QueryLimits;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

/** What incidents share, asked of the program over HTTP and by hand through the driver. */
public final class DiscoveryBench {

    private static final String HELP = """
            Usage: ./run discover [--data DIRECTORY] [--sizes vcdb,10000,1000000] [--rounds 5] [--keep DIRECTORY]

              --data    the directory of vcdb-part1.json.gz; default: ../../shared/data/veris beside the checkout
              --sizes   graphs: vcdb, or numbers of synthetic incidents
              --rounds  rounds that are counted
              --keep    where the databases are made, and found again by the next run; default: target/discover
            """;

    private static final Duration START = Duration.ofMinutes(15);

    private final Options options;
    private final List<String> lines = new ArrayList<>();

    private DiscoveryBench(Options options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws Exception {
        if (List.of(arguments).contains("--help")) {
            System.out.print(HELP);
            return;
        }
        new DiscoveryBench(Options.parse(arguments)).run();
    }

    private void run() throws Exception {
        say("| graph | asked about | incidents | ours, ms | by hand, ms: late / early / gathered | best by hand ÷ ours |");
        say("|---|---|---|---|---|---|");
        for (String size : options.sizes()) {
            measure(size);
        }
        System.out.println("\n" + String.join("\n", lines));
    }

    private void measure(String size) throws Exception {
        Path logs = Files.createDirectories(options.keep().resolve("logs"));
        try (var graph = new GraphProcess(options.keep().resolve(size), logs, "facts:" + size, options.data().resolve("vcdb-part1.json.gz").toString())) {
            int port = freePort();
            try (var program = program(graph, port, logs.resolve("program.log"))) {
                var ours = new Ours(HttpClient.newHttpClient(), URI.create("http://127.0.0.1:" + port + "/graphql"));
                ours.warm();
                var comparison = new Comparison(ours, graph.driver(), options.rounds());
                for (Asked asked : questions(graph.driver())) {
                    say(comparison.measure(asked).line(size));
                }
                Asked thousand = thousand(graph.driver());
                say(String.format(Locale.ROOT, "| %s | %s, ours alone | %,d | %.2f | | |", size, thousand.name(), ours.count(thousand), comparison.alone(thousand)));
            }
            memory(size, graph.driver());
        }
    }

    /** All incidents, and those of the year that has the most nearly a tenth of them. */
    private static List<Asked> questions(Driver driver) {
        int year = driver.executableQuery("""
                MATCH (incident:Incident) WITH count(incident) AS all
                MATCH (incident:Incident) WITH all, incident.year AS year, count(*) AS count
                RETURN year ORDER BY abs(count - all / 10.0) LIMIT 1
                """).execute().records().getFirst().get("year").asInt();
        return List.of(new Asked("all", "MATCH (incident:Incident)", Map.of(), Map.of()),
                new Asked("year " + year, "MATCH (incident:Incident) WHERE incident.year = $year", Map.of("year", year), Map.of("year", Map.of("eq", year))));
    }

    /** About a thousand incidents, whatever the size of the graph: those of some days. */
    private static Asked thousand(Driver driver) {
        var last = driver.executableQuery("""
                MATCH (incident:Incident) WHERE incident.occurredFrom >= date('2010-01-01')
                WITH incident.occurredFrom AS day ORDER BY day LIMIT 1000 RETURN max(day) AS last
                """).execute().records().getFirst().get("last").asLocalDate();
        return new Asked("2010-01-01 to " + last, "", Map.of(), Map.of("occurredFrom", Map.of("gte", "2010-01-01", "lte", last.toString())));
    }

    /** What the facts take in this JVM, and how long it takes to read them. */
    private void memory(String size, Driver driver) {
        long before = used();
        long start = System.nanoTime();
        var projection = new FactProjection(driver, QueryLimits.defaults().withTime(START), DatabaseSelectionProvider.getDefaultSelectionProvider(),
                DiscoverySettings.defaults(), NodePredicate.NONE);
        int incidents = projection.ask(asked -> asked.incidents().getCardinality());
        double seconds = (System.nanoTime() - start) / 1e9;
        say(String.format(Locale.ROOT, "%n%s: %,d incidents read in %.1f s, %,d bytes each%n", size, incidents, seconds, (used() - before) / incidents));
        if (projection.<Boolean>ask(asked -> asked.incidents().isEmpty())) {
            throw new IllegalStateException("nothing was kept");
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    static ServerProcess program(GraphProcess graph, int port, Path log) throws IOException {
        var mine = Path.of(DiscoveryBench.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        var classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).filter(entry -> !Path.of(entry).equals(mine))
                .collect(Collectors.joining(File.pathSeparator));
        return ServerProcess.start("program", List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-cp", classPath, "io.incidentgraph.Launcher",
                "--server.port=" + port, "--incident-graph.data=" + log.resolveSibling("data"), "--incident-graph.starter-set.load=false",
                "--spring.neo4j.uri=" + graph.uri(), "--spring.neo4j.authentication.username=neo4j",
                "--spring.neo4j.authentication.password=" + graph.password()), Map.of(), log, "Incident Graph answers at", START);
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void say(String line) {
        System.out.println(line);
        lines.add(line);
    }

    private record Options(Path data, List<String> sizes, int rounds, Path keep) {

        static Options parse(String... words) {
            var given = new Arguments(HELP, Set.of(), words);
            return given.all(new Options(given.path("data", "../../shared/data/veris"), given.list("sizes", "vcdb,10000,1000000"), given.number("rounds", 5),
                    given.path("keep", "target/discover")));
        }

    }

}
