package io.incidentgraph.bench.load;

import io.incidentgraph.bench.data.RecordFile;
import io.incidentgraph.bench.measure.GraphProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Imports a file with the program, twice, then writes the graph that this gave with a loader that has nothing to read, to
 * check or to compute: only rows to send. Each into an empty database of its own, with the same constraints and indexes.
 */
public final class ImportBench {

    private final Path work;

    private final Path logs;

    private final Path vcdb;

    private final Program program;

    public ImportBench(Path work, Path vcdb) throws IOException {
        this.work = work;
        this.vcdb = vcdb;
        this.logs = Files.createDirectories(work.resolve("logs"));
        this.program = new Program(work, logs);
    }

    /**
     * @param sources {@code vcdb}, numbers of synthetic incidents, or names of files
     * @return the results as a table
     */
    public String run(List<String> sources) throws IOException, InterruptedException {
        var lines = new ArrayList<>(List.of("| file | items | nodes and relationships | first import | second | by hand | first, a second | by hand, a second"
                + " | ours ÷ by hand | first ÷ second | an item | processors' ms an item: program + database | by hand: loader + database |", "|---".repeat(13) + "|"));
        for (var source : sources) {
            lines.add(measure(file(source)));
            System.out.println(lines.getLast());
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
        Program.Took first;
        Program.Took second;
        long made;
        try (var graph = new GraphProcess(work.resolve("ours"), logs)) {
            program.prepare(graph);
            long before = GraphRows.count(graph.driver());
            first = program.run(graph, file);
            made = GraphRows.count(graph.driver()) - before;
            GraphRows.write(graph.driver(), rows);
            second = program.run(graph, file);
        }
        return line(file, made, first, second, byHand(rows, made));
    }

    private static String line(Path file, long made, Program.Took first, Program.Took second, Loader.Took byHand) {
        double items = first.items();
        return String.format(Locale.ROOT, "| %s | %,d | %,d | %.1f s | %.1f s | %.1f s | %,.0f | %,.0f | %.2f | %.2f | %.2f ms | %.2f + %.2f | %.2f + %.2f |",
                file.getFileName(), first.items(), made, first.seconds(), second.seconds(), byHand.seconds(), made / first.seconds(), made / byHand.seconds(),
                byHand.seconds() / first.seconds(), first.seconds() / second.seconds(), first.seconds() * 1000 / items,
                first.program().toMillis() / items, first.database().toMillis() / items, byHand.loader().toMillis() / items, byHand.database().toMillis() / items);
    }

    private Loader.Took byHand(Path rows, long made) throws IOException, InterruptedException {
        try (var graph = new GraphProcess(work.resolve("hand"), logs)) {
            program.prepare(graph);
            long before = GraphRows.count(graph.driver());
            var took = Loader.load(graph, rows);
            long written = GraphRows.count(graph.driver()) - before;
            if (Math.abs(written - made) > made / 100) {
                throw new IllegalStateException("The loader wrote %,d nodes and relationships, the import %,d".formatted(written, made));
            }
            return took;
        }
    }

}
