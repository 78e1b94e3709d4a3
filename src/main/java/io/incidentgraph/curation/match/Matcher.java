package io.incidentgraph.curation.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import io.incidentgraph.curation.match.Matches.Known;
import io.incidentgraph.curation.name.NameReader;

/** Finds the pairs of organizations that may be one. Stateless; may be shared. */
public final class Matcher {

    /** Pairs with a lower score are not kept: far more of them are wrong than right. */
    public static final double LEAST_SCORE = 0.5;

    /** So many pairs are kept, the best. */
    static final int MOST_PAIRS = 100_000;

    private final NameReader names;

    private final Comparison comparison;

    private final BlockingKeys keys;

    public Matcher(NameReader names) {
        this.names = names;
        this.comparison = new Comparison(names);
        this.keys = new BlockingKeys(new JapaneseComparison(names.prefectures()));
    }

    /** The same as {@code match(organizations, Matches.NONE)}. */
    public Matches match(List<NamedOrganization> organizations) {
        return match(organizations, Matches.NONE);
    }

    /**
     * The pairs among these organizations for which enough speaks. What is known from before saves comparisons and changes
     * nothing of what is found.
     *
     * @param before what was found when some of the organizations were others
     */
    public Matches match(List<NamedOrganization> organizations, Matches before) {
        var sorted = organizations.stream().sorted(Comparator.comparing(NamedOrganization::id)).toList();
        if (before.areOf(sorted)) {
            return before;
        }
        var read = sorted.stream().map(organization -> ReadOrganization.of(organization, names)).toList();
        var blocks = Blocks.of(read, keys);
        var best = new BestPairs(MOST_PAIRS);
        long comparisons = new Round(sorted, read, before.known(sorted), best).compare(blocks);
        return new Matches(sorted, blocks, best.sorted(), comparisons, best.isComplete());
    }

    /** How many pairs would be compared, without comparing them. */
    long pairs(List<NamedOrganization> organizations) {
        var read = organizations.stream().map(organization -> ReadOrganization.of(organization, names)).toList();
        var blocks = Blocks.of(read, keys);
        return IntStream.range(0, read.size()).mapToLong(i -> blocks.partners(i).count()).sum();
    }

    /** Goes through all pairs of blocks once. */
    private final class Round {

        private final List<NamedOrganization> organizations;

        private final List<ReadOrganization> read;

        private final Known known;

        private final BestPairs best;

        private long comparisons;

        Round(List<NamedOrganization> organizations, List<ReadOrganization> read, Known known, BestPairs best) {
            this.organizations = organizations;
            this.read = read;
            this.known = known;
            this.best = best;
        }

        long compare(Blocks blocks) {
            for (int i = 0; i < read.size(); i++) {
                int one = i;
                var compared = known.comparedWith(one);
                blocks.partners(one).forEach(other -> add(one, other, Arrays.binarySearch(compared, other) >= 0));
            }
            return comparisons;
        }

        private void add(int one, int other, boolean isKnown) {
            if (isKnown) {
                best.add(known.of(organizations.get(one), organizations.get(other)));
            }
            else {
                comparisons++;
                best.add(comparison.compare(read.get(one), read.get(other)).filter(suggestion -> suggestion.score() >= LEAST_SCORE).orElse(null));
            }
        }

    }

}
