package io.incidentgraph.bench.measure;

import io.incidentgraph.bench.export.ExportBench;
import io.incidentgraph.bench.load.ImportBench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import io.incidentgraph.bench.data.Words;

/** Measures. {@code ./run --help} tells how to ask for what. */
public final class Bench {

    private static final Path SCHEMA = Path.of("schema/incidents.graphqls");
    private static final Path OPERATIONS = Path.of("operations");
    private static final Path COMPLAINTS = Path.of("complaints");
    private static final Path RESULTS = Path.of("results");

    private static final Logger DRIVER_LOG = Logger.getLogger("org.neo4j.driver");

    private final Options options;
    private final Path vcdb;
    private final Path work;

    private Bench(Options options) throws IOException {
        this.options = options;
        this.vcdb = options.data().resolve("vcdb-part1.json.gz");
        this.work = options.keep() != null ? Files.createDirectories(options.keep()) : Files.createTempDirectory("bench-");
    }

    public static void main(String[] arguments) throws InterruptedException {
        if (List.of(arguments).contains("--help")) {
            System.out.print(Options.HELP);
            return;
        }
        DRIVER_LOG.setLevel(Level.WARNING);
        try {
            new Bench(Options.parse(arguments)).run();
        }
        catch (IOException | IllegalArgumentException | EqualAnswers.DifferentAnswersException failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private void run() throws IOException, InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        if (options.complaints()) {
            System.out.println(new Complaints(work, options.servers()).table(COMPLAINTS));
            return;
        }
        if (!options.imports().isEmpty()) {
            System.out.println(new ImportBench(work, vcdb).run(options.imports()));
            return;
        }
        if (options.export() > 0) {
            System.out.println(new ExportBench(work, vcdb).run(options.export()));
            return;
        }
        if (!Files.exists(vcdb)) {
            throw new IllegalArgumentException(vcdb + " is not there; --data names its directory");
        }
        Report report = null;
        for (String size : options.sizes()) {
            try (var stage = new Stage(size, work.resolve(size), vcdb, work.resolve("logs"))) {
                for (String server : options.servers()) {
                    stage.add(server, SCHEMA, OPERATIONS);
                }
                if (options.plantFault()) {
                    new PlantedFault(stage).find(Operation.in(OPERATIONS), Words.of(vcdb));
                }
                else {
                    report = report != null ? report : new Report(Machine.describe(options, stage.statements()));
                    report.note("%s, a request that asks nothing".formatted(size), Nothing.measure(stage, options));
                    measure(size, stage, report);
                }
            }
        }
        if (report != null) {
            System.out.println(report.write(RESULTS));
        }
    }

    private void measure(String size, Stage stage, Report report) throws IOException, InterruptedException {
        var words = Words.of(vcdb);
        for (Operation operation : Operation.in(OPERATIONS)) {
            if (options.operations().contains(operation.number())) {
                var parameters = Parameters.of(operation, stage.statements().driver(), words);
                long start = System.nanoTime();
                var sizes = EqualAnswers.check(operation, stage.targets(), parameters.all());
                System.out.printf("%s %s: %d equal answers in %.1f s%n", size, operation.name(), parameters.all().size(),
                        (System.nanoTime() - start) / 1e9);
                measure(size, operation, parameters.timed(), stage, report);
            }
        }
    }

    private void measure(String size, Operation operation, List<Map<String, Object>> variables, Stage stage, Report report)
            throws IOException, InterruptedException {
        var load = new Load(operation, variables);
        int most = options.clients().stream().max(Comparator.naturalOrder()).orElse(1);
        for (Target target : stage.targets()) {
            load.run(target, most, options.warmUp());
        }
        for (int clients : options.clients()) {
            for (Measurement measurement : new Rounds(size, operation, load, stage).measure(clients, options)) {
                System.out.printf("%s %s, %d clients, %s: %,.1f a second (%,.1f–%,.1f)%n", size, operation.name(), clients,
                        measurement.server(), measurement.median(), measurement.lowest(), measurement.highest());
                report.add(measurement);
            }
        }
    }

    private void stop() {
        ServerProcess.stopAll();
        if (options.keep() == null) {
            delete(work);
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
        catch (IOException failure) {
            System.err.println(directory + " could not be deleted: " + failure.getMessage());
        }
    }

}
