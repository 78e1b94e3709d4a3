package io.incidentgraph.discovery.shared;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import io.incidentgraph.discovery.FeatureValue;
import io.incidentgraph.discovery.projection.Asked;
import io.incidentgraph.discovery.projection.IncidentFacts;

/** Finds which values of two features occur together; of one feature with itself, which different ones. */
final class PairFinder {

    private final Asked asked;
    private final CoOccurrenceArguments arguments;
    private final PatternCounts counts;
    private final PlaceColumns columns;
    private final Lifting lifting;

    private PairFinder(Asked asked, CoOccurrenceArguments arguments, Deadline deadline) {
        this.asked = asked;
        this.arguments = arguments;
        this.lifting = new Lifting(asked, arguments.rollUp());
        this.counts = arguments.a() == arguments.b() ? PatternCounts.ofPairs(asked, arguments.a(), lifting, deadline)
                : PatternCounts.of(asked, List.of(arguments.a(), arguments.b()), lifting, false, deadline);
        this.columns = PlaceColumns.of(asked, counts);
    }

    /** The pairs without labels. */
    static CoOccurrence find(Asked asked, CoOccurrenceArguments arguments, Deadline deadline) {
        int count = asked.incidents().getCardinality();
        return new CoOccurrence(count, count == 0 ? List.of() : new PairFinder(asked, arguments, deadline).find());
    }

    private List<CoOccurrence.Pair> find() {
        int[] pairs = IntStream.range(0, counts.table().size()).filter(pair -> counts.start(pair) < counts.end(pair)
                && counts.table().count(pair) >= arguments.minIncidents() && isOfTwo(pair)).toArray();
        var surprise = Surprise.of(counts, pairs);
        return IntStream.of(pairs).mapToObj(pair -> pair(pair, surprise)).sorted(order()).limit(arguments.limit()).toList();
    }

    /** That a concept occurs with a broader one says nothing. */
    private boolean isOfTwo(int pair) {
        int[] values = counts.table().values(pair);
        return arguments.a() != arguments.b() || !lifting.above(values[0]).contains(values[1]) && !lifting.above(values[1]).contains(values[0]);
    }

    private CoOccurrence.Pair pair(int pair, Surprise surprise) {
        int[] values = counts.table().values(pair);
        int both = counts.table().count(pair);
        int a = counts.table().count(counts.table().find(new int[] {values[0], IncidentFacts.NONE}));
        int b = counts.table().count(counts.table().find(new int[] {IncidentFacts.NONE, values[1]}));
        var pValue = surprise.pValue(pair);
        return new CoOccurrence.Pair(new FeatureValue(arguments.a(), asked.facts().valueId(values[0]), null, null),
                new FeatureValue(arguments.b(), asked.facts().valueId(values[1]), null, null), both, counts.table().possible(pair),
                columns.organizations(counts, pair), a, b, (double) both / (a + b - both), pValue == null ? null : surprise.lift(pair), pValue);
    }

    private Comparator<CoOccurrence.Pair> order() {
        Comparator<CoOccurrence.Pair> wanted = Comparator.comparingDouble(pair -> switch (arguments.sort()) {
            case ORGANIZATIONS -> pair.organizationCount();
            case INCIDENTS -> pair.incidentCount();
            case JACCARD -> pair.jaccard();
            case LIFT -> Objects.requireNonNullElse(pair.lift(), -1.0);
            case P_VALUE -> -Objects.requireNonNullElse(pair.pValue(), 2.0);
        });
        return wanted.thenComparingInt(CoOccurrence.Pair::organizationCount).thenComparingInt(CoOccurrence.Pair::incidentCount).reversed()
                .thenComparing(pair -> pair.a().id()).thenComparing(pair -> pair.b().id());
    }

}
