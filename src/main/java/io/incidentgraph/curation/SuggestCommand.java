package io.incidentgraph.curation;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import io.incidentgraph.curation.match.NamedOrganization;

/** Prints the pairs of organizations that may be one, the likeliest first. */
@Component
class SuggestCommand extends SuggestingCommand {

    private static final Duration PATIENCE = Duration.ofHours(12);

    private final MergeSuggestions suggestions;

    private final Organizations organizations;

    @Autowired
    SuggestCommand(MergeSuggestions suggestions, Organizations organizations) {
        this(suggestions, organizations, System.out, System.err);
    }

    SuggestCommand(MergeSuggestions suggestions, Organizations organizations, PrintStream out, PrintStream err) {
        super(out, err);
        this.suggestions = suggestions;
        this.organizations = organizations;
    }

    @Override
    List<Pair> pairs(double minScore) {
        var found = suggestions.all(PATIENCE).stream().takeWhile(each -> each.score() >= minScore).toList();
        var names = organizations.named().stream().collect(Collectors.toMap(NamedOrganization::id, each -> each.names().getFirst()));
        return found.stream().map(each -> new Pair(each.score(), each.ids(), each.ids().stream().map(id -> names.getOrDefault(id, "")).toList(), each.reasons()))
                .toList();
    }

}
