package io.incidentgraph.export.format;

import io.incidentgraph.export.read.ExportedGraph;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Incident records, one a line in its canonical form, by their ids: what the graph is computed from. */
@Component
final class RecordLines implements Format {

    @Override
    public String name() {
        return "records";
    }

    @Override
    public String mediaType() {
        return "application/x-ndjson";
    }

    @Override
    public String extension() {
        return "jsonl";
    }

    @Override
    public String summary() {
        return "incident records, JSON lines";
    }

    @Override
    public Ending write(ExportedGraph graph, Output out) throws IOException {
        graph.expect(List.of("Record"), List.of());
        graph.bodies(body -> out.add(body).add('\n'));
        return Ending.NONE;
    }

}
