package io.incidentgraph.export.format.stix;

import io.incidentgraph.export.format.Format;
import io.incidentgraph.export.format.Output;
import io.incidentgraph.export.read.ExportedGraph;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A bundle of STIX 2.1: incidents with the Incident Core Extension, and what they name. Its id stands at its end, as it follows
 * from what is in it.
 */
@Component
final class StixBundle implements Format {

    private static final String EXTENSION = """
            {"type": "extension-definition", "spec_version": "2.1", "id": "%s", "created": "1970-01-01T00:00:00.000Z", "modified": "1970-01-01T00:00:00.000Z", \
            "name": "%s", "schema": "https://github.com/oasis-open/cti-stix-common-objects/tree/main/extension-definition-specifications/incident-core", \
            "version": "%s", "extension_types": ["%s"]}""";

    private static final List<String> EXTENSIONS = List.of(
            EXTENSION.formatted("extension-definition--ef765651-680c-498d-9894-99799f2fa126", "Incident Core Extension", "2.0.0", "property-extension"),
            EXTENSION.formatted("extension-definition--4ca6de00-5b0d-45ef-a1dc-ea7279ea910e", "Event Extension", "1.0.0", "new-sdo"),
            EXTENSION.formatted("extension-definition--7cc33dd6-f6a1-489b-98ea-522d351d71b9", "Impact Extension", "1.0.0", "new-sdo"),
            EXTENSION.formatted("extension-definition--2074a052-8be4-4932-849e-f5e7798e0030", "Task Extension", "1.0.0", "new-sdo"));

    private static final String MARKING = """
            {"type": "marking-definition", "spec_version": "2.1", "id": "%s", "created": "2022-10-01T00:00:00.000Z", "name": "TLP:%s", "extensions": \
            {"extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d": {"extension_type": "property-extension", "tlp_2_0": "%s"}}}""";

    private static final List<String> READ = List.of("Organization", "Vulnerability", "Incident", "NonIncident", "Document");

    private static final List<String> FACTS = List.of("Incident", "NonIncident");

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String name() {
        return "stix";
    }

    @Override
    public String mediaType() {
        return "application/stix+json;version=2.1";
    }

    @Override
    public String extension() {
        return "stix.json";
    }

    @Override
    public String summary() {
        return "STIX 2.1 bundle";
    }

    @Override
    public Ending write(ExportedGraph graph, Output out) throws IOException {
        graph.expect(READ, FACTS);
        out.add("{\"type\": \"bundle\", \"objects\": [");
        var objects = new StixOutput(out);
        var nodes = new StixNodes(objects);
        constants(objects);
        var labels = graph.labels(false);
        if (labels.contains("Organization")) {
            graph.nodes("Organization", nodes::organization);
        }
        if (labels.contains("Vulnerability")) {
            graph.nodes("Vulnerability", nodes::vulnerability);
        }
        for (var label : FACTS) {
            graph.incidents(label, incident -> new StixIncident(incident, objects, nodes).write());
        }
        graph.documents(new StixReports(objects, nodes)::write);
        return _ -> out.add("\n], \"id\": \"" + StixIds.of("bundle", objects.hash()) + "\"}\n");
    }

    private static void constants(StixOutput objects) throws IOException {
        for (var extension : EXTENSIONS) {
            objects.write((ObjectNode) JSON.readTree(extension));
        }
        for (var level : List.of("CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED")) {
            objects.write((ObjectNode) JSON.readTree(MARKING.formatted(StixCodes.MARKINGS.get(level), level, level.toLowerCase(Locale.ROOT))));
        }
    }

}
