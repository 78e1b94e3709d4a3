package io.incidentgraph.bench.load;

import io.incidentgraph.bench.measure.GraphProcess;
import java.io.IOException;
import java.nio.file.Path;

/** A graph that the program's own import has made. */
public final class Imported {

    private Imported() {
    }

    public static void into(GraphProcess graph, Path work, Path logs, Path file) throws IOException, InterruptedException {
        new Program(work, logs).run(graph, file);
    }

}
