package io.incidentgraph.graph.projection;

import java.util.Comparator;

import io.incidentgraph.model.Edtf;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.Source;

/** Which of an incident's records is believed before which other. The day of import plays no part. */
final class RecordOrder {

    private static final Comparator<Edtf> NEWEST_FIRST = Comparator.<Edtf>naturalOrder().reversed();

    static final Comparator<IncidentRecord> BELIEVED_FIRST = Comparator
            .comparing((IncidentRecord record) -> record.source().kind())
            .thenComparing(record -> record.source().stage(), Comparator.nullsLast(Comparator.<Source.Stage>naturalOrder()))
            .thenComparing(record -> record.source().asOf(), Comparator.nullsLast(NEWEST_FIRST))
            .thenComparing(IncidentRecord::id);

    private RecordOrder() {
    }

}
