package io.incidentgraph.curation;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

import io.incidentgraph.CannotStartException;
import io.incidentgraph.RemoteCommand;
import io.incidentgraph.remote.RemoteGraphQl;
import io.incidentgraph.remote.ServerOfTheDataDirectory;

import tools.jackson.databind.JsonNode;

/** Asks the running server for the pairs of organizations that may be one. */
class RemoteSuggestCommand extends SuggestingCommand implements RemoteCommand {

    private static final String QUERY = """
            query ($minScore: Float!, $after: String) {
              organizationMergeSuggestions(first: 500, minScore: $minScore, after: $after) {
                pageInfo { hasNextPage endCursor }
                edges { node { score ids reasons organizations { id name } } }
              }
            }""";

    private final RemoteGraphQl server;

    @Autowired
    RemoteSuggestCommand(ServerOfTheDataDirectory server) {
        this(server, System.out, System.err);
    }

    RemoteSuggestCommand(ServerOfTheDataDirectory server, PrintStream out, PrintStream err) {
        super(out, err);
        this.server = new RemoteGraphQl(server);
    }

    @Override
    List<Pair> pairs(double minScore) {
        var pairs = new ArrayList<Pair>();
        var page = page(minScore, null);
        page.path("edges").forEach(edge -> pairs.add(pair(edge.path("node"))));
        while (page.at("/pageInfo/hasNextPage").asBoolean(false)) {
            page = page(minScore, page.at("/pageInfo/endCursor").asString());
            page.path("edges").forEach(edge -> pairs.add(pair(edge.path("node"))));
        }
        return pairs;
    }

    private JsonNode page(double minScore, @Nullable String after) {
        var variables = new HashMap<String, @Nullable Object>();
        variables.put("minScore", minScore);
        variables.put("after", after);
        var answer = server.ask(QUERY, variables);
        if (answer.has("errors")) {
            throw new CannotStartException(answer.at("/errors/0/message").asString());
        }
        return answer.at("/data/organizationMergeSuggestions");
    }

    private static Pair pair(JsonNode node) {
        var names = new HashMap<String, String>();
        node.path("organizations").forEach(organization -> names.put(organization.path("id").asString(), organization.path("name").asString("")));
        var ids = texts(node.path("ids"));
        return new Pair(node.path("score").asDouble(), ids, ids.stream().map(id -> names.getOrDefault(id, "")).toList(), texts(node.path("reasons")));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

}
