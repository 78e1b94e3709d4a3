package io.incidentgraph.bench.export;

import io.incidentgraph.bench.data.GraphServer;
import io.incidentgraph.bench.data.RecordFile;
import io.incidentgraph.bench.load.Imported;
import io.incidentgraph.bench.measure.GraphProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Imports synthetic incidents into a database of its own, then exports all of it in each format, in a JVM of its own with 256 MB of heap. */
public final class ExportBench {

    private final Path work;

    private final Path logs;

    private final Path vcdb;

    public ExportBench(Path work, Path vcdb) throws IOException {
        this.work = work;
        this.vcdb = vcdb;
        this.logs = Files.createDirectories(work.resolve("logs"));
    }

    /** @return the results as a table */
    public String run(int incidents) throws IOException, InterruptedException {
        var home = work.resolve("export-" + incidents);
        try (var graph = new GraphProcess(home, logs)) {
            if (!GraphServer.isFilled(home)) {
                Imported.into(graph, work, logs, RecordFile.write(vcdb, incidents, work.resolve(incidents + "-incidents.jsonl")));
                GraphServer.filled(home);
            }
            var log = logs.resolve("export.log");
            var process = new ProcessBuilder(command(graph)).redirectErrorStream(true).redirectOutput(log.toFile()).start();
            if (process.waitFor() != 0) {
                throw new IOException("The exports failed; %s tells why".formatted(log));
            }
            return String.join("\n", Files.readAllLines(log).stream().filter(line -> line.startsWith("|") || line.startsWith("heap")).toList());
        }
    }

    private List<String> command(GraphProcess graph) {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-cp", System.getProperty("java.class.path"),
                ExportTimes.class.getName(), "--incident-graph.data=" + work.resolve("data"), "--incident-graph.starter-set.load=false",
                "--spring.neo4j.uri=" + graph.uri(), "--spring.neo4j.authentication.username=neo4j", "--spring.neo4j.authentication.password=" + graph.password());
    }

}
