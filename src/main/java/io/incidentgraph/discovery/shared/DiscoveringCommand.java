package io.incidentgraph.discovery.shared;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;

import io.incidentgraph.Command;
import io.incidentgraph.ExitStatus;
import io.incidentgraph.Task;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers a question of discovery on the command line, as GraphQL does, whoever asks the graph. */
abstract class DiscoveringCommand implements Command {

    private final PrintStream out;
    private final PrintStream err;

    DiscoveringCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public final Task task() {
        return Task.DISCOVER;
    }

    @Override
    public final int check(List<String> arguments) {
        return options(arguments) == null ? ExitStatus.WRONG_USAGE : ExitStatus.DONE;
    }

    @Override
    public final int run(List<String> arguments) {
        var options = options(arguments);
        if (options == null) {
            return ExitStatus.WRONG_USAGE;
        }
        var answer = ask(options.question().document(), options.variables());
        if (answer.has("errors")) {
            answer.get("errors").forEach(error -> err.println(error.path("message").asString()));
            return ExitStatus.WRONG_USAGE;
        }
        var found = answer.at("/data" + options.question().path());
        if (found.isMissingNode()) {
            err.println("There is no such incident.");
            return ExitStatus.WRONG_USAGE;
        }
        print(options, found);
        return ExitStatus.DONE;
    }

    /** The whole answer of GraphQL. */
    abstract JsonNode ask(String document, Map<String, Object> variables);

    private @Nullable DiscoverOptions options(List<String> arguments) {
        try {
            return DiscoverOptions.parse(arguments);
        }
        catch (IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            return null;
        }
    }

    private static String line(DiscoverOptions options, JsonNode row) {
        if (options.question() == DiscoverQuestion.EVENTS) {
            return EventTable.line(row);
        }
        return row.has("organizationCount") ? DiscoverTable.line(row) : RelationTable.line(row);
    }

    private void print(DiscoverOptions options, JsonNode answer) {
        for (String list : options.question().rows()) {
            answer.at("/" + list).forEach(row -> out.println(options.json() ? JsonMapper.shared().writeValueAsString(row) : line(options, row)));
        }
        if (!options.json() && answer.has("eventProposals")) {
            out.println("%,d proposed on the whole.".formatted(answer.at("/eventProposals/totalCount").asInt()));
        }
        if (!options.json() && answer.has("incidentCount")) {
            out.println("Of %,d incidents.".formatted(answer.get("incidentCount").asInt()));
            answer.path("caveats").forEach(caveat -> out.println("- " + caveat.asString()));
        }
    }

}
