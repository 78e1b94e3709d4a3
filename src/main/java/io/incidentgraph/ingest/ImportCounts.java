package io.incidentgraph.ingest;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How many of what an import has met. Immutable. */
public final class ImportCounts {

    /** What is counted; the name in lower case is that of the run node's property. */
    public enum Kind {

        /** All that the source holds. */
        ITEMS,
        /** Records that were stored. */
        RECORDS,
        /** Of these, those that follow others of their series. */
        CHANGED,
        /** Records that were there already. */
        UNCHANGED,
        /** Items that came before in the same source; with other content, they are stored as versions, and among the records. */
        DUPLICATES,
        /** Entries of a catalogue. */
        CATALOGUE,
        /** Items that were set aside. */
        REJECTED,
        /** What was left out or changed on the way. */
        WARNINGS,
        /** References to what is not there. */
        UNRESOLVED,

        /** Facts with a concept that the vocabulary does not have. */
        FOREIGN,

        /** Records of earlier imports that a full source does not have any more. */
        GONE;

        String property() {
            return name().toLowerCase(Locale.ROOT);
        }

    }

    static final ImportCounts NONE = new ImportCounts(Map.of());

    private final Map<Kind, Long> counts;

    private ImportCounts(Map<Kind, Long> counts) {
        this.counts = counts;
    }

    static ImportCounts ofProperties(Map<String, Object> properties) {
        var counts = new EnumMap<Kind, Long>(Kind.class);
        for (var kind : Kind.values()) {
            if (properties.get(kind.property()) instanceof Number count) {
                counts.put(kind, count.longValue());
            }
        }
        return new ImportCounts(counts);
    }

    public long of(Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    ImportCounts plus(Kind kind, long more) {
        var sum = new EnumMap<Kind, Long>(Kind.class);
        sum.putAll(counts);
        sum.merge(kind, more, Long::sum);
        return new ImportCounts(sum);
    }

    Map<String, Object> properties() {
        var properties = new HashMap<String, Object>();
        for (var kind : Kind.values()) {
            properties.put(kind.property(), of(kind));
        }
        return properties;
    }

    /** Counts. */
    static final class Tally {

        private final long[] counts = new long[Kind.values().length];

        Tally(ImportCounts start) {
            for (var kind : Kind.values()) {
                counts[kind.ordinal()] = start.of(kind);
            }
        }

        void add(Kind... kinds) {
            for (var kind : kinds) {
                counts[kind.ordinal()]++;
            }
        }

        ImportCounts counts() {
            var snapshot = new EnumMap<Kind, Long>(Kind.class);
            for (var kind : Kind.values()) {
                snapshot.put(kind, counts[kind.ordinal()]);
            }
            return new ImportCounts(snapshot);
        }

    }

}
