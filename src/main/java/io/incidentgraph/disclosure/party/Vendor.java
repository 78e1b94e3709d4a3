package io.incidentgraph.disclosure.party;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One contractor with all that is said of him.
 *
 * @param of the number of the contractor for whom he worked
 */
record Vendor(@Nullable String name, String role, List<VendorMention> mentions, Optional<Integer> of) {

    Vendor {
        mentions = List.copyOf(mentions);
    }

    boolean subcontractor() {
        return mentions.stream().anyMatch(VendorMention::subcontractor);
    }

}
