package io.incidentgraph.graph.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.incidentgraph.model.Decision;
import io.incidentgraph.model.IncidentRecord;

/** Decisions that no other record, itself in force, takes back. */
final class ActiveDecisions {

    private ActiveDecisions() {
    }

    static Stream<Decision> oldestFirst(Collection<IncidentRecord> records) {
        return inForce(records).stream().sorted(RecordOrder.BELIEVED_FIRST.reversed()).flatMap(record -> record.decisions().stream());
    }

    static Stream<Decision> newestFirst(Collection<IncidentRecord> records) {
        return inForce(records).stream().sorted(RecordOrder.BELIEVED_FIRST).flatMap(record -> record.decisions().reversed().stream());
    }

    /** The curator's records that are in force: what was taken back is not, unless the taking back was itself taken back. */
    static List<IncidentRecord> inForce(Collection<IncidentRecord> records) {
        var takers = records.stream().filter(record -> record.takenBack() != null)
                .collect(Collectors.groupingBy(IncidentRecord::takenBack));
        var known = new HashMap<Long, Boolean>();
        return records.stream().filter(record -> inForce(record, takers, known)).toList();
    }

    private static boolean inForce(IncidentRecord record, Map<Long, List<IncidentRecord>> takers, Map<Long, Boolean> known) {
        var answer = known.get(record.id());
        if (answer == null) {
            answer = takers.getOrDefault(record.id(), List.of()).stream().noneMatch(taker -> inForce(taker, takers, known));
            known.put(record.id(), answer);
        }
        return answer;
    }

}
