package io.incidentgraph.curation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.curation.match.Suggestion;
import io.incidentgraph.query.PageCursors;

/**
 * A page of suggestions, as GraphQL asks for its parts.
 *
 * @param totalCount on all pages together
 */
record SuggestionPage(int totalCount, List<Edge> edges, PageInfo pageInfo) {

    private static final String ORDER = "organizationMergeSuggestions";

    /** A suggestion at its place. */
    record Edge(String cursor, Suggestion node) {
    }

    /**
     * Where the page begins and ends.
     *
     * @param hasPreviousPage whether it was asked for with a cursor
     */
    record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor, @Nullable String endCursor) {
    }

    /**
     * @param suggestions the best first
     * @param first how many
     * @param after the cursor after which the page begins; null for the first page
     */
    static SuggestionPage of(List<Suggestion> suggestions, int first, @Nullable String after, PageCursors cursors) {
        var last = after == null ? null : opened(cursors.open(after, ORDER));
        var rest = suggestions.stream().filter(each -> last == null || Suggestion.BEST_FIRST.compare(each, last) > 0).limit(first + 1L).toList();
        var edges = rest.stream().limit(first).map(each -> new Edge(cursors.seal(List.of(each.score(), each.first(), each.second()), ORDER), each)).toList();
        return new SuggestionPage(suggestions.size(), edges, new PageInfo(rest.size() > first, after != null,
                edges.isEmpty() ? null : edges.getFirst().cursor(), edges.isEmpty() ? null : edges.getLast().cursor()));
    }

    private static Suggestion opened(List<@Nullable Object> values) {
        return new Suggestion(Objects.requireNonNull(values.get(1)).toString(), Objects.requireNonNull(values.get(2)).toString(), null,
                ((Number) Objects.requireNonNull(values.get(0))).doubleValue(), List.of());
    }

    Set<String> organizationIds() {
        var ids = new HashSet<String>();
        edges.forEach(edge -> ids.addAll(edge.node().ids()));
        return ids;
    }

}
