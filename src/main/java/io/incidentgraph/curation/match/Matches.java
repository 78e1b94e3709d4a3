package io.incidentgraph.curation.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What {@link Matcher} found among the organizations of one moment. It keeps what is needed to go on from when some of them
 * have changed: the organizations as they were, and which were held against which. Immutable.
 */
public final class Matches {

    /** Nothing found among none. */
    public static final Matches NONE = new Matches(List.of(), null, List.of(), 0, false);

    private final List<NamedOrganization> organizations;

    private final @Nullable Blocks blocks;

    private final List<Suggestion> suggestions;

    private final long comparisons;

    private final boolean complete;

    Matches(List<NamedOrganization> organizations, @Nullable Blocks blocks, List<Suggestion> suggestions, long comparisons, boolean complete) {
        this.organizations = organizations;
        this.blocks = blocks;
        this.suggestions = List.copyOf(suggestions);
        this.comparisons = comparisons;
        this.complete = complete;
    }

    /** The best first. */
    public List<Suggestion> suggestions() {
        return suggestions;
    }

    /** How many pairs were compared for this, beside what was known from before. */
    public long comparisons() {
        return comparisons;
    }

    boolean areOf(List<NamedOrganization> others) {
        return organizations.equals(others);
    }

    /**
     * What need not be done again. Nothing is known where pairs were beyond the limit.
     *
     * @param now the organizations of now, in the order of their ids
     */
    Known known(List<NamedOrganization> now) {
        return complete && blocks != null ? new Known(now, organizations, blocks, suggestions) : Known.NOTHING;
    }

    /** Pairs that were compared before, by the numbers that their organizations have now. */
    static final class Known {

        static final Known NOTHING = new Known(List.of(), List.of(), null, List.of());

        private static final int NONE = -1;

        /** The number before of each organization of now that was the same before, and the other way round; both orders are by ids. */
        private final int[] before;

        private final int[] now;

        private final @Nullable Blocks blocks;

        private final Map<List<String>, Suggestion> found;

        private Known(List<NamedOrganization> organizations, List<NamedOrganization> earlier, @Nullable Blocks blocks, List<Suggestion> suggestions) {
            this.before = new int[organizations.size()];
            this.now = new int[earlier.size()];
            this.blocks = blocks;
            this.found = suggestions.stream().collect(Collectors.toMap(Suggestion::ids, suggestion -> suggestion));
            Arrays.fill(before, NONE);
            Arrays.fill(now, NONE);
            var numbers = new HashMap<NamedOrganization, Integer>();
            earlier.forEach(organization -> numbers.put(organization, numbers.size()));
            for (int i = 0; i < before.length; i++) {
                before[i] = numbers.getOrDefault(organizations.get(i), NONE);
                if (before[i] != NONE) {
                    now[before[i]] = i;
                }
            }
        }

        /** Those with a higher number that were compared with the given one, all being as they were; in their order. */
        int[] comparedWith(int organization) {
            return blocks == null || before[organization] == NONE ? new int[0]
                    : blocks.partners(before[organization]).map(partner -> now[partner]).filter(partner -> partner != NONE).toArray();
        }

        /** What was found of a pair that was compared. */
        @Nullable Suggestion of(NamedOrganization first, NamedOrganization second) {
            return found.get(List.of(first.id(), second.id()));
        }

    }

}
