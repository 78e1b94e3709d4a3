package io.incidentgraph.discovery.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * An incident whose cause lay in the sphere of a vendor, or the vendor's own.
 *
 * @param own whether it is the vendor's own
 * @param causes each cause that lay there, with itself and all broader ones
 * @param from the first day on which it can have happened
 * @param to the last day on which it can have happened
 * @param events of which it is a part already
 * @param victims the organizations that were hit
 */
record Candidate(String vendor, String incident, boolean own, Map<String, Set<String>> causes, LocalDate from, LocalDate to, Set<String> events,
        Set<String> victims) {

    static Candidate read(Record row) {
        return new Candidate(row.get("vendor").asString(), row.get("incident").asString(), row.get("own").asBoolean(),
                row.get("causes").asList(cause -> cause).stream().collect(Collectors.toMap(cause -> cause.get("id").asString(),
                        cause -> texts(cause.get("within")), (one, _) -> one)),
                row.get("from").asLocalDate(LocalDate.MIN), row.get("to").asLocalDate(LocalDate.MAX), texts(row.get("events")), texts(row.get("victims")));
    }

    private static Set<String> texts(Value list) {
        return Set.copyOf(list.asList(Value::asString));
    }

    /** Whether a cause of it is this one or a narrower one. */
    boolean isCausedBy(String cause) {
        return causes.values().stream().anyMatch(within -> within.contains(cause));
    }

    /** Whether there is a day on which both can have happened. */
    boolean meets(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !to.isBefore(first);
    }

    /** Sorted by when they can have happened. */
    static List<Candidate> inOrder(List<Candidate> candidates) {
        return candidates.stream().sorted(Comparator.comparing(Candidate::from).thenComparing(Candidate::to).thenComparing(Candidate::incident)).toList();
    }

}
