package io.incidentgraph.bench.load;

import io.incidentgraph.bench.data.RecordFile;
import io.incidentgraph.bench.measure.GraphProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Imports a file with the program, twice, then writes the graph that this gave with a loader that has nothing to read, to
 * check or to compute: only rows to send. Each into an empty database of its own, with the same constraints and indexes.
 */
public final class ImportBench {

    private static final Pattern IMPORTED = Pattern.compile("Imported ([\\d,]+) items in ([\\d.]+) s");

    private final Path work;

    private final Path logs;

    private final Path vcdb;

    public ImportBench(Path work, Path vcdb) throws IOException {
        this.work = work;
        this.vcdb = vcdb;
        this.logs = Files.createDirectories(work.resolve("logs"));
    }

    /**
     * @param sources {@code vcdb}, numbers of synthetic incidents, or names of files
     * @return the results as a table
     */
    public String run(List<String> sources) throws IOException, InterruptedException {
        var lines = new ArrayList<>(List.of("| file | items | nodes and relationships | first import | second | by hand | first, a second | by hand, a second | ours ÷ by hand |",
                "|---|---|---|---|---|---|---|---|---|"));
        for (var source : sources) {
            lines.add(measure(file(source)));
        }
        return String.join("\n", lines);
    }

    private Path file(String source) throws IOException {
        if (source.equals("vcdb")) {
            return vcdb;
        }
        return source.matches("\\d+") ? RecordFile.write(vcdb, Integer.parseInt(source), work.resolve(source + "-incidents.jsonl"))
                : Path.of(System.getProperty("bench.from", "")).resolve(source);
    }

    private String measure(Path file) throws IOException, InterruptedException {
        Path rows = work.resolve("rows");
        Matcher first;
        Matcher second;
        long made;
        try (var graph = new GraphProcess(work.resolve("ours"), logs)) {
            prepare(graph);
            long before = GraphRows.count(graph.driver());
            first = program(graph, file);
            made = GraphRows.count(graph.driver()) - before;
            second = program(graph, file);
            GraphRows.write(graph.driver(), rows);
        }
        double byHand = byHand(rows, made);
        double seconds = Double.parseDouble(first.group(2));
        return String.format(Locale.ROOT, "| %s | %s | %,d | %.1f s | %s s | %.1f s | %,.0f | %,.0f | %.2f |", file.getFileName(), first.group(1), made, seconds,
                second.group(2), byHand, made / seconds, made / byHand, byHand / seconds);
    }

    private double byHand(Path rows, long made) throws IOException, InterruptedException {
        try (var graph = new GraphProcess(work.resolve("hand"), logs)) {
            prepare(graph);
            long before = GraphRows.count(graph.driver());
            long start = System.nanoTime();
            load(graph.driver(), rows);
            double seconds = (System.nanoTime() - start) / 1e9;
            long written = GraphRows.count(graph.driver()) - before;
            if (Math.abs(written - made) > made / 100) {
                throw new IllegalStateException("The loader wrote %,d nodes and relationships, the import %,d".formatted(written, made));
            }
            return seconds;
        }
    }

    private static void load(Driver driver, Path rows) throws IOException {
        try (Session session = driver.session()) {
            GraphRows.read(rows, batch -> session.executeWriteWithoutResult(tx -> tx.run(batch.statement(), Map.of("rows", batch.rows())).consume()));
        }
    }

    /** Makes constraints, indexes and the vocabulary, with a record that is refused. */
    private void prepare(GraphProcess graph) throws IOException, InterruptedException {
        program(graph, Files.writeString(work.resolve("nothing.jsonl"), "{\"id\": \"nothing\", \"source\": {\"kind\": \"NONE\"}}\n"));
    }

    private Matcher program(GraphProcess graph, Path file) throws IOException, InterruptedException {
        var command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "-cp", System.getProperty("java.class.path"), "io.incidentgraph.Launcher", "import", file.toString(),
                "--incident-graph.data=" + work.resolve("data"), "--spring.neo4j.uri=" + graph.uri(),
                "--spring.neo4j.authentication.username=neo4j", "--spring.neo4j.authentication.password=" + graph.password());
        var log = logs.resolve("import.log");
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
        var matcher = IMPORTED.matcher(Files.readString(log));
        if (!matcher.find()) {
            throw new IOException("The import of %s failed; %s tells why".formatted(file, log));
        }
        return matcher;
    }

}
