package io.incidentgraph.discovery.shared;

import java.io.PrintStream;
import java.util.Map;
import java.util.Objects;

import io.incidentgraph.discovery.projection.FactProjection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the graph itself. */
@Component
final class DiscoverCommand extends DiscoveringCommand {

    private final ExecutionGraphQlService graphQl;
    private final FactProjection projection;

    @Autowired
    DiscoverCommand(ExecutionGraphQlService graphQl, FactProjection projection) {
        this(graphQl, projection, System.out, System.err);
    }

    DiscoverCommand(ExecutionGraphQlService graphQl, FactProjection projection, PrintStream out, PrintStream err) {
        super(out, err);
        this.graphQl = graphQl;
        this.projection = projection;
    }

    @Override
    JsonNode ask(String document, Map<String, Object> variables) {
        projection.readAll();
        var request = new DefaultExecutionGraphQlRequest(document, null, variables, null, "discover", null);
        var response = Objects.requireNonNull(graphQl.execute(request).block());
        return JsonMapper.shared().valueToTree(response.getExecutionResult().toSpecification());
    }

}
