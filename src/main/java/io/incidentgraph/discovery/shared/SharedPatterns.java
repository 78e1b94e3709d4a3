package io.incidentgraph.discovery.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import io.incidentgraph.discovery.FeatureValue;
import io.incidentgraph.discovery.projection.Asked;
import io.incidentgraph.discovery.projection.FactKind;
import io.incidentgraph.discovery.projection.IncidentFacts;

/**
 * Finds what incidents share.
 *
 * <p>Every combination that some incident has is counted in one walk. A library for mining frequent patterns (SPMF, which is under
 * the GPL, was looked at) does not fit: a pattern here has one value of each of at most four features, so there are no long
 * ones to be kept from growing, which is what such algorithms are for; and values of one edge must not be crossed, which sets of
 * items cannot say.
 */
final class SharedPatterns {

    private final Asked asked;
    private final SharedCausesArguments arguments;
    private final Nested nested;
    private final PatternCounts counts;
    private final PlaceColumns columns;
    private final Lifting lifting;

    private SharedPatterns(Asked asked, SharedCausesArguments arguments, Nested nested, Deadline deadline) {
        this.asked = asked;
        this.arguments = arguments;
        this.nested = nested;
        this.lifting = new Lifting(asked, arguments.rollUp());
        this.counts = PatternCounts.of(asked, arguments.by(), lifting, arguments.shorter(), deadline);
        this.columns = PlaceColumns.of(asked, counts);
    }

    /** The patterns without labels. */
    static SharedCauses find(Asked asked, SharedCausesArguments arguments, Nested nested, Deadline deadline) {
        int count = asked.incidents().getCardinality();
        return new SharedCauses(count, nested.patterns() && count > 0 ? new SharedPatterns(asked, arguments, nested, deadline).find() : List.of());
    }

    /** A pattern with what decides on its place. */
    private record Ranked(int pattern, long key, int organizations, int incidents, List<String> ids) {

        private static final Comparator<Ranked> ORDER = Comparator.comparingLong(Ranked::key).thenComparingInt(Ranked::organizations)
                .thenComparingInt(Ranked::incidents).reversed().thenComparing(Ranked::ids, Ranked::compare);

        private static int compare(List<String> ids, List<String> others) {
            return Arrays.compare(ids.toArray(String[]::new), others.toArray(String[]::new));
        }

    }

    private List<SharedCause> find() {
        int[] frequent = IntStream.range(0, counts.table().size()).filter(pattern -> counts.start(pattern) < counts.end(pattern)
                && counts.table().count(pattern) >= arguments.minIncidents() && isLongEnough(pattern)).toArray();
        var redundant = Closed.redundant(counts, frequent, lifting);
        int[] closed = Arrays.stream(frequent).filter(pattern -> !redundant.get(pattern)).toArray();
        var surprise = Surprise.of(counts, closed);
        return Arrays.stream(closed).mapToObj(this::ranked).sorted(Ranked.ORDER).limit(arguments.limit())
                .map(ranked -> pattern(ranked, surprise)).toList();
    }

    /** A single value is no combination, unless one feature was asked for. */
    private boolean isLongEnough(int pattern) {
        return ids(pattern).size() >= Math.min(2, arguments.by().size());
    }

    private List<String> ids(int pattern) {
        return values(pattern).stream().map(FeatureValue::id).toList();
    }

    private List<FeatureValue> values(int pattern) {
        int[] values = counts.table().values(pattern);
        var named = new ArrayList<FeatureValue>();
        for (int place = 0; place < values.length; place++) {
            if (values[place] != IncidentFacts.NONE) {
                named.add(new FeatureValue(arguments.by().get(place), asked.facts().valueId(values[place]), null, null));
            }
        }
        return named;
    }

    private Ranked ranked(int pattern) {
        int organizations = columns.organizations(counts, pattern);
        var summary = new PatternSummary(asked, counts, pattern);
        long key = switch (arguments.sort()) {
            case ORGANIZATIONS -> organizations;
            case INCIDENTS -> counts.table().count(pattern);
            case EVENTS -> columns.events(counts, pattern);
            case PERSONS -> Objects.requireNonNullElse(summary.persons(), new PersonRange(-1, null, 0)).min();
            case LAST_SEEN -> summary.lastDay();
        };
        return new Ranked(pattern, key, organizations, counts.table().count(pattern), ids(pattern));
    }

    private SharedCause pattern(Ranked ranked, Surprise surprise) {
        int pattern = ranked.pattern();
        var summary = new PatternSummary(asked, counts, pattern);
        var pValue = surprise.pValue(pattern);
        return new SharedCause(values(pattern), ranked.incidents(), counts.table().possible(pattern), columns.events(counts, pattern),
                ranked.organizations(), summary.persons(), (double) ranked.incidents() / counts.asked(),
                pValue == null ? null : surprise.lift(pattern), pValue, summary.trend(), summary.firstSeen(), summary.lastSeen(),
                summary.incidents(nested.incidents()), summary.examples(nested.examples(), new Proof(asked, arguments.by(), lifting)),
                nested.vendors() ? vendors(pattern, summary) : List.of(), nested.dataTypes() ? summary.dataTypes() : List.of());
    }

    private List<String> vendors(int pattern, PatternSummary summary) {
        boolean tied = values(pattern).stream().map(value -> FactKind.of(value.feature()))
                .anyMatch(kind -> kind == FactKind.CAUSED_BY || kind == FactKind.INVOLVED);
        return tied ? summary.vendorsOf(new Ways(asked, arguments.by(), lifting)) : summary.vendors();
    }

}
