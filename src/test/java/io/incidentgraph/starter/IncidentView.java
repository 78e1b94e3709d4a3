package io.incidentgraph.starter;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the graph says about one incident, as far as the gold files speak of it. Read from the graph, or computed from the
 * records alone.
 *
 * @param values dates and scales by property name; absent ones are not stated
 * @param techniques ATT&amp;CK ids
 * @param malware names
 * @param reportedAsOf the dates of its records
 * @param passages all evidence outside commentary
 */
record IncidentView(String id, Map<String, String> values, List<Party> organizations, List<Vendor> vendors, List<Cause> causes,
        List<Data> dataTypes, List<Number> counts, Set<String> techniques, Set<String> malware, List<Report> reports,
        Set<String> reportedAsOf, Set<Passage> passages) {

    /** @param names the name and its variants; empty if the text gives none */
    record Party(Set<String> names, @Nullable String service) {
    }

    record Vendor(@Nullable String name, String role, @Nullable Boolean atFault) {
    }

    /**
     * @param within the concept and everything broader
     * @param commentary whether only others than the organization itself say so
     */
    record Cause(String concept, Set<String> within, String party, boolean commentary, List<Passage> passages) {
    }

    record Data(String concept, Set<String> within, List<String> subjects, boolean denied) {
    }

    record Number(String role, String unit, @Nullable Long min, @Nullable Long max, boolean approximate, boolean cumulative, boolean inner,
            String status) {

        boolean is(long value) {
            return Long.valueOf(value).equals(min) || Long.valueOf(value).equals(max);
        }

    }

    record Report(String authority, String kind, @Nullable String on) {
    }

    /** A range in code points of the text that has the hash. */
    record Passage(String textHash, int start, int end) {

        boolean overlaps(Passage other) {
            return textHash.equals(other.textHash) && start < other.end && other.start < end;
        }

        boolean liesIn(Passage other) {
            return textHash.equals(other.textHash) && start >= other.start && end <= other.end;
        }

    }

    String value(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

}
