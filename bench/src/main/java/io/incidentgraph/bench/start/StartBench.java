package io.incidentgraph.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import io.incidentgraph.bench.measure.Arguments;
import org.springframework.util.FileSystemUtils;

/** The plain jar beside {@code bin/incident-graph}: from the start to the first answer, on an empty and on an existing data directory, turn by turn. */
public final class StartBench {

    private static final String HELP = """
            Usage: ./run start [--rounds 5]

              --rounds   starts of each kind; the order of the two is another one in each round
            """;

    private final int rounds;

    private final Path directory;

    private final List<Launch> launches;

    private final Map<String, List<Took>> results = new LinkedHashMap<>();

    private StartBench(int rounds, Path directory) {
        this.rounds = rounds;
        this.directory = directory;
        this.launches = List.of(Launch.plain(Path.of("..")), Launch.prepared(Path.of("..")));
    }

    public static void main(String[] arguments) throws Exception {
        if (List.of(arguments).contains("--help")) {
            System.out.print(HELP);
            return;
        }
        Path directory = Files.createTempDirectory("incident-graph-starts");
        try {
            var given = new Arguments(HELP, Set.of(), arguments);
            new StartBench(given.all(given.number("rounds", 5)), directory).run();
        }
        catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(1);
        }
        finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private void run() throws IOException, InterruptedException {
        for (int round = 0; round < rounds; round++) {
            var turn = round % 2 == 0 ? launches : launches.reversed();
            for (var launch : turn) {
                FileSystemUtils.deleteRecursively(data(launch));
                measure("empty", launch);
            }
            for (var launch : turn) {
                measure("existing", launch);
            }
        }
        System.out.printf("From the start to the first answer: median (fastest–slowest) of %d%n%n", rounds);
        System.out.println("| data directory | plain jar, s | bin/incident-graph, s | quotient | processors' s, plain | processors' s, bin | quotient |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (var data : List.of("empty", "existing")) {
            var plain = results.get(data + launches.getFirst().name());
            var prepared = results.get(data + launches.getLast().name());
            System.out.printf("| %s | %s | %s | %s | %s | %s | %s |%n", data,
                    Spread.of(plain.stream().map(Took::seconds).toList()), Spread.of(prepared.stream().map(Took::seconds).toList()),
                    quotients(plain.stream().map(Took::seconds).toList(), prepared.stream().map(Took::seconds).toList()),
                    Spread.of(plain.stream().map(Took::processors).toList()), Spread.of(prepared.stream().map(Took::processors).toList()),
                    quotients(plain.stream().map(Took::processors).toList(), prepared.stream().map(Took::processors).toList()));
        }
    }

    private Path data(Launch launch) {
        return directory.resolve(launch.name());
    }

    private void measure(String data, Launch launch) throws IOException, InterruptedException {
        var took = launch.firstAnswer(data(launch), directory.resolve(launch.name() + ".log"));
        System.err.printf(Locale.ROOT, "%-9s %-9s %6.2f s%n", data, launch.name(), took.seconds());
        results.computeIfAbsent(data + launch.name(), _ -> new ArrayList<>()).add(took);
    }

    private static Spread quotients(List<Double> plain, List<Double> prepared) {
        return Spread.of(IntStream.range(0, plain.size()).mapToObj(round -> prepared.get(round) / plain.get(round)).toList());
    }

    /** The middle of some figures, and how far they lie apart. */
    private record Spread(double median, double least, double most) {

        static Spread of(List<Double> figures) {
            var sorted = figures.stream().sorted().toList();
            return new Spread(sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", median, least, most);
        }

    }

}
