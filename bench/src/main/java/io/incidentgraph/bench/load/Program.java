package io.incidentgraph.bench.load;

import io.incidentgraph.bench.measure.GraphProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The program's own import command as people give it, {@code bin/incident-graph import}, with 512 MB of heap. */
final class Program {

    private static final Pattern IMPORTED = Pattern.compile("Imported ([\\d,]+) items in ([\\d.]+) s");

    private static final int GLANCE = 20;

    private final Path work;

    private final Path log;

    /** What processors spend on a start that finds nothing to import. */
    private Duration start = Duration.ZERO;

    Program(Path work, Path logs) {
        this.work = work;
        this.log = logs.resolve("import.log");
    }

    /**
     * What an import took.
     *
     * @param seconds from the first byte to the last commit, as the program says
     * @param program the time that processors spent on the program, without its start
     * @param database the time that they spent on the database
     */
    record Took(long items, double seconds, Duration program, Duration database) {
    }

    /** Makes constraints, indexes and the vocabulary, with a record that is refused. */
    void prepare(GraphProcess graph) throws IOException, InterruptedException {
        var nothing = Files.writeString(work.resolve("nothing.jsonl"), "{\"id\": \"nothing\", \"source\": {\"kind\": \"NONE\"}}\n");
        run(graph, nothing);
        start = Duration.ZERO;
        start = run(graph, nothing).program();
    }

    Took run(GraphProcess graph, Path file) throws IOException, InterruptedException {
        var before = graph.processorTime();
        var builder = new ProcessBuilder(command(graph, file)).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(Map.of("JAVA_HOME", System.getProperty("java.home"), "JDK_JAVA_OPTIONS", "-Xmx512m " + System.getProperty("bench.program", "")));
        var process = builder.start();
        var spent = Duration.ZERO;
        while (!process.waitFor(GLANCE, TimeUnit.MILLISECONDS)) {
            spent = process.info().totalCpuDuration().orElse(spent);
        }
        var matcher = IMPORTED.matcher(Files.readString(log));
        if (!matcher.find()) {
            throw new IOException("The import of %s failed; %s tells why".formatted(file, log));
        }
        return new Took(Long.parseLong(matcher.group(1).replace(",", "")), Double.parseDouble(matcher.group(2)), spent.minus(start),
                graph.processorTime().minus(before));
    }

    private List<String> command(GraphProcess graph, Path file) {
        return List.of(Path.of("../bin/incident-graph").toAbsolutePath().normalize().toString(), "import", file.toAbsolutePath().toString(),
                "--incident-graph.data=" + work.toAbsolutePath().resolve("data"), "--spring.neo4j.uri=" + graph.uri(),
                "--spring.neo4j.authentication.username=neo4j", "--spring.neo4j.authentication.password=" + graph.password());
    }

}
