package io.incidentgraph.curation;

import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

import io.incidentgraph.CannotStartException;
import io.incidentgraph.RemoteCommand;
import io.incidentgraph.query.QueryRefusedException.Code;
import io.incidentgraph.remote.ServerOfTheDataDirectory;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the running server for the pairs of organizations that may be one. */
class RemoteSuggestCommand extends SuggestingCommand implements RemoteCommand {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final long PAUSE = 2_000;

    private static final String QUERY = """
            query ($minScore: Float!, $after: String) {
              organizationMergeSuggestions(first: 500, minScore: $minScore, after: $after) {
                pageInfo { hasNextPage endCursor }
                edges { node { score ids reasons organizations { id name } } }
              }
            }""";

    private final ServerOfTheDataDirectory server;

    @Autowired
    RemoteSuggestCommand(ServerOfTheDataDirectory server) {
        this(server, System.out, System.err);
    }

    RemoteSuggestCommand(ServerOfTheDataDirectory server, PrintStream out, PrintStream err) {
        super(out, err);
        this.server = server;
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

    /** As long as the names are being compared the server asks to come again. */
    private JsonNode page(double minScore, @Nullable String after) {
        var answer = ask(minScore, after);
        while (answer.at("/errors/0/extensions/code").asString("").equals(Code.TOO_SLOW.name())) {
            pause();
            answer = ask(minScore, after);
        }
        if (answer.has("errors")) {
            throw new CannotStartException(answer.at("/errors/0/message").asString());
        }
        return answer.at("/data/organizationMergeSuggestions");
    }

    private JsonNode ask(double minScore, @Nullable String after) {
        var variables = new HashMap<String, @Nullable Object>();
        variables.put("minScore", minScore);
        variables.put("after", after);
        var body = JSON.writeValueAsString(Map.of("query", QUERY, "variables", variables));
        return JSON.readTree(server.send("/graphql", request -> request.header("Content-Type", "application/json").header("Accept", "application/json").POST(BodyPublishers.ofString(body))));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        }
        catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStartException("The server was not waited for", e);
        }
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
