package io.incidentgraph.curation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import io.incidentgraph.curation.match.Matcher;
import io.incidentgraph.curation.match.Suggestion;
import io.incidentgraph.query.GraphReads;
import io.incidentgraph.query.PageCursors;
import io.incidentgraph.query.QueryLimits;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;

/** Answers {@code organizationMergeSuggestions}. The organizations of a page are read by one statement for each field that asks for them. */
@Controller
final class MergeSuggestionsController {

    private final MergeSuggestions suggestions;

    private final Organizations organizations;

    private final GraphReads reads;

    private final PageCursors cursors;

    private final QueryLimits limits;

    MergeSuggestionsController(MergeSuggestions suggestions, Organizations organizations, GraphReads reads, PageCursors cursors, QueryLimits limits) {
        this.suggestions = suggestions;
        this.organizations = organizations;
        this.reads = reads;
        this.cursors = cursors;
        this.limits = limits;
    }

    /** The page that is being answered, and its organizations by the field that asks for them. */
    private record Answer(SuggestionPage page, Map<List<String>, Map<Object, Map<String, @Nullable Object>>> fields) {
    }

    @QueryMapping
    DataFetcherResult<SuggestionPage> organizationMergeSuggestions(@Argument int first, @Argument @Nullable String after, @Argument double minScore,
            @Argument @Nullable String country, @Argument @Nullable String organization) {
        if (first < 1 || first > limits.limit()) {
            throw new QueryRefusedException(Code.ARGUMENT_OUT_OF_RANGE, "first is %d; it must be from 1 to %,d.".formatted(first, limits.limit()));
        }
        if (!(minScore >= Matcher.LEAST_SCORE && minScore <= 1)) {
            throw new QueryRefusedException(Code.ARGUMENT_OUT_OF_RANGE, "minScore is %s; it must be from %s to 1.".formatted(minScore, Matcher.LEAST_SCORE));
        }
        var meant = suggestions.all(limits.time()).stream().takeWhile(each -> each.score() >= minScore)
                .filter(each -> country == null || each.country() == null || each.country().equals(country))
                .filter(each -> organization == null || each.ids().contains(organization)).toList();
        var page = SuggestionPage.of(visible(meant), first, after, cursors);
        return DataFetcherResult.<SuggestionPage>newResult().data(page).localContext(new Answer(page, new ConcurrentHashMap<>())).build();
    }

    /** Those of which both organizations may be seen by whoever asks. */
    private List<Suggestion> visible(List<Suggestion> suggestions) {
        var visible = organizations.visible(suggestions.stream().flatMap(each -> each.ids().stream()).collect(Collectors.toSet()));
        return suggestions.stream().filter(each -> visible.containsAll(each.ids())).toList();
    }

    @SchemaMapping(typeName = "OrganizationMergeSuggestion")
    List<Map<String, @Nullable Object>> organizations(Suggestion suggestion, DataFetchingEnvironment environment) {
        Answer answer = Objects.requireNonNull(environment.getLocalContext());
        var nodes = answer.fields().computeIfAbsent(environment.getExecutionStepInfo().getPath().getKeysOnly(),
                _ -> reads.byIds(environment, environment.getSelectionSet(), "Organization", answer.page().organizationIds()));
        return suggestion.ids().stream().<Map<String, @Nullable Object>>map(nodes::get).filter(Objects::nonNull).toList();
    }

}
