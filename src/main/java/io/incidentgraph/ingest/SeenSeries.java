package io.incidentgraph.ingest;

import io.incidentgraph.model.Hashes;
import io.incidentgraph.model.IncidentRecord;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/** The series of which a source has records, by their hashes: eight bytes each. */
final class SeenSeries {

    private final LongStream.Builder hashes = LongStream.builder();

    void add(IncidentRecord record) {
        hashes.add(hash(record.key()));
    }

    /** Tells of the key of a series whether the source has none of it. Nothing can be added any more. */
    Predicate<String> missing() {
        long[] sorted = hashes.build().sorted().toArray();
        return key -> Arrays.binarySearch(sorted, hash(key)) < 0;
    }

    private static long hash(String key) {
        return Hashes.of("series", key);
    }

}
