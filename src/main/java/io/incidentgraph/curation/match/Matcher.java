package io.incidentgraph.curation.match;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import io.incidentgraph.curation.name.NameReader;

/** Finds the pairs of organizations that may be one. Stateless; may be shared. */
public final class Matcher {

    private final NameReader names;

    private final Comparison comparison;

    private final BlockingKeys keys;

    public Matcher(NameReader names) {
        this.names = names;
        this.comparison = new Comparison(names);
        this.keys = new BlockingKeys(new JapaneseComparison(names.prefectures()));
    }

    /**
     * Hands over each pair for which something speaks, whatever its score, in no particular order.
     *
     * @return how many pairs were compared
     */
    public long match(Collection<NamedOrganization> organizations, Consumer<Suggestion> suggestions) {
        var read = organizations.stream().map(organization -> ReadOrganization.of(organization, names)).toList();
        var blocks = new Blocks(read, keys);
        var comparisons = new AtomicLong();
        for (int i = 0; i < read.size(); i++) {
            var organization = read.get(i);
            blocks.partners(i, partner -> {
                comparisons.incrementAndGet();
                comparison.compare(organization, read.get(partner)).ifPresent(suggestions);
            });
        }
        return comparisons.get();
    }

}
