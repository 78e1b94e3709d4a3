package io.incidentgraph.graph.projection;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

import io.incidentgraph.model.Edtf;
import io.incidentgraph.model.IncidentRecord;

/** The records that count, in the order in which they are believed: of a series of snapshots only the newest, of two as new the longer. */
final class EffectiveRecords {

    private static final Comparator<IncidentRecord> NEWEST = Comparator
            .comparing((IncidentRecord record) -> record.source().asOf(), Comparator.nullsFirst(Comparator.<Edtf>naturalOrder()))
            .thenComparing(record -> record.body().length())
            .thenComparing(Comparator.comparing(IncidentRecord::id).reversed());

    private EffectiveRecords() {
    }

    static List<IncidentRecord> of(Collection<IncidentRecord> records) {
        var snapshots = new HashMap<String, IncidentRecord>();
        records.stream().filter(EffectiveRecords::isSnapshot)
                .forEach(record -> snapshots.merge(record.key(), record, EffectiveRecords::newer));
        var reports = ActiveDecisions.inForce(records).stream().filter(record -> !isSnapshot(record));
        return Stream.concat(reports, snapshots.values().stream()).sorted(RecordOrder.BELIEVED_FIRST).toList();
    }

    private static boolean isSnapshot(IncidentRecord record) {
        return record.source().snapshot();
    }

    private static IncidentRecord newer(IncidentRecord one, IncidentRecord other) {
        return NEWEST.compare(one, other) >= 0 ? one : other;
    }

}
