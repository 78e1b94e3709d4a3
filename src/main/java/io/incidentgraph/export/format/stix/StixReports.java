package io.incidentgraph.export.format.stix;

import io.incidentgraph.export.read.DocumentRow;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;

/** Documents as reports; those without a date are references of their incidents. */
final class StixReports {

    private final StixOutput out;

    private final StixNodes nodes;

    StixReports(StixOutput out, StixNodes nodes) {
        this.out = out;
        this.nodes = nodes;
    }

    static Optional<Instant> published(Map<String, Object> document) {
        return document.get("publishedOn") instanceof String date ? StixTimes.known(date) : Optional.empty();
    }

    void write(DocumentRow row) throws IOException {
        var document = row.node().properties();
        var published = published(document);
        if (published.isEmpty() || row.incidents().isEmpty()) {
            return;
        }
        var url = document.get("url") instanceof String text ? text : "";
        var title = String.valueOf(document.getOrDefault("title", url));
        var publisher = document.get("publisher") instanceof String text ? text : "";
        var time = StixTimes.text(published.get());
        var report = StixOutput.object("report", url.isEmpty() ? StixIds.of("report", publisher, title, time) : StixIds.of("report", url),
                published.get(), published.get()).put("name", title).put("published", time);
        if (!publisher.isEmpty()) {
            report.put("created_by_ref", nodes.publisher(publisher));
        }
        if (!url.isEmpty()) {
            report.putArray("external_references").add(JsonNodeFactory.instance.objectNode()
                    .put("source_name", publisher.isEmpty() ? "document" : publisher).put("url", url));
        }
        var objects = report.putArray("object_refs");
        row.incidents().stream().map(StixIncident::id).sorted().forEach(objects::add);
        out.write(report);
    }

}
