package io.incidentgraph.curation;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import io.incidentgraph.Command;
import io.incidentgraph.ExitStatus;
import io.incidentgraph.Task;
import io.incidentgraph.curation.match.NamedOrganization;
import io.incidentgraph.curation.match.Suggestion;

import tools.jackson.databind.json.JsonMapper;

/** Prints the pairs of organizations that may be one, the likeliest first. */
@Component
class SuggestCommand implements Command {

    private static final Duration PATIENCE = Duration.ofHours(12);

    private final MergeSuggestions suggestions;

    private final Organizations organizations;

    private final PrintStream out;

    private final PrintStream err;

    @Autowired
    SuggestCommand(MergeSuggestions suggestions, Organizations organizations) {
        this(suggestions, organizations, System.out, System.err);
    }

    SuggestCommand(MergeSuggestions suggestions, Organizations organizations, PrintStream out, PrintStream err) {
        this.suggestions = suggestions;
        this.organizations = organizations;
        this.out = out;
        this.err = err;
    }

    @Override
    public Task task() {
        return Task.SUGGEST;
    }

    @Override
    public int run(List<String> arguments) {
        try {
            print(SuggestOptions.parse(arguments));
            return ExitStatus.DONE;
        }
        catch (IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            return ExitStatus.WRONG_USAGE;
        }
    }

    private void print(SuggestOptions options) {
        var found = suggestions.all(PATIENCE).stream().takeWhile(each -> each.score() >= options.minScore()).toList();
        var names = organizations.named().stream().collect(Collectors.toMap(NamedOrganization::id, each -> each.names().getFirst()));
        found.forEach(options.json() ? json(names) : table(names));
        if (!options.json()) {
            out.println(found.isEmpty() ? "No two organizations may be one." : String.format(Locale.ROOT, "%,d pairs.", found.size()));
        }
    }

    private Consumer<Suggestion> json(Map<String, String> names) {
        return each -> out.println(JsonMapper.shared().writeValueAsString(Map.of("score", each.score(), "ids", each.ids(),
                "names", each.ids().stream().map(id -> names.getOrDefault(id, "")).toList(), "reasons", each.reasons())));
    }

    private static String score(Suggestion suggestion) {
        return String.format(Locale.ROOT, "%.3f", suggestion.score());
    }

    private Consumer<Suggestion> table(Map<String, String> names) {
        return each -> {
            each.ids().forEach(id -> out.printf(Locale.ROOT, "%-7s%s  %s%n", id.equals(each.first()) ? score(each) : "", id,
                    names.getOrDefault(id, "")));
            out.printf(Locale.ROOT, "       %s%n", String.join("; ", each.reasons()));
        };
    }

}
