package io.incidentgraph.discovery.shared;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What the incidents asked about cannot say, and the numbers that show it.
 *
 * @param heaviest where most of them are known from; none if no record is about any, or if they are too many to tell
 */
record Caveats(CaveatCounts counts, @Nullable Source heaviest) {

    /** With fewer, a share is uncertain by more than ten percentage points. */
    private static final int FEW = 100;

    /** From this share of the incidents on, one source shapes the answer. */
    private static final double HEAVY = 0.2;

    private static final String DISCLOSED = "Only what somebody noticed, disclosed and recorded is counted. Those who must "
            + "disclose, or choose to, appear more often than those who do not; what was never noticed or never disclosed is missing. "
            + "Shares are shares of these incidents, not of all that happens.";

    /**
     * A publisher, or where none is known, all sources of one kind.
     *
     * @param incidents how many of the incidents it speaks of
     */
    record Source(String name, boolean publisher, int incidents) {
    }

    /** One sentence or two for each. */
    List<String> sentences() {
        return counts.asked() == 0 ? List.of("No incident passes the filter: nothing can be said.")
                : Stream.of(few(), Optional.of(DISCLOSED), weight(),
                        Optional.of("What a source does not state cannot be counted."
                                + (counts.withoutCause() == 0 ? "" : " Without any cause: %s.".formatted(part(counts.withoutCause())))),
                        any(counts.unnamed(), "With an organization that no source names: %s. Each such organization counts as one of its own, "
                                + "though two may be the same."),
                        any(counts.undated(), "Without a known date: %s. They are missing from trend, firstSeen and lastSeen."), dependent())
                .flatMap(Optional::stream).toList();
    }

    private Optional<String> few() {
        if (counts.asked() >= FEW) {
            return Optional.empty();
        }
        return Optional.of(counts.asked() == 1 ? "Only 1 incident: it proves nothing about others."
                : ("Only %d incidents: they prove little. Even if they had been drawn at random, which they were not, a share among so few "
                        + "would be uncertain by up to %d percentage points. lift and pValue stand only where %d incidents or more share a pattern.")
                        .formatted(counts.asked(), Math.round(98 / Math.sqrt(counts.asked())), Surprise.SUPPORT));
    }

    private Optional<String> weight() {
        if (counts.asked() > CaveatSources.MOST) {
            return Optional.of("Whether one publisher knows of most of so many incidents was not counted.");
        }
        return Optional.ofNullable(heaviest).filter(source -> counts.asked() > 1 && source.incidents() >= HEAVY * counts.asked())
                .map(source -> "Known from %s, %s: %s (%d %%). What it leaves out is missing here, too.".formatted(
                        source.publisher() ? "one publisher" : "sources of one kind", source.name(), part(source.incidents()),
                        Math.round(100.0 * source.incidents() / counts.asked())));
    }

    private Optional<String> dependent() {
        int most = Math.max(counts.ofOneOrganization(), counts.ofOneEvent());
        return most < 2 ? Optional.empty() : Optional.of(("lift and pValue take incidents for independent of each other. They are not: "
                + "up to %,d hit one organization, up to %,d are parts of one event.").formatted(counts.ofOneOrganization(), counts.ofOneEvent()));
    }

    private Optional<String> any(int count, String sentence) {
        return count == 0 ? Optional.empty() : Optional.of(sentence.formatted(part(count)));
    }

    private String part(int count) {
        return "%,d of %s".formatted(count, incidents());
    }

    private String incidents() {
        return counts.asked() == 1 ? "1 incident" : "%,d incidents".formatted(counts.asked());
    }

}
