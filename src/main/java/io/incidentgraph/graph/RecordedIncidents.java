package io.incidentgraph.graph;

import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Service;

/** Reads the records of incidents. */
@Service
public class RecordedIncidents {

    private final GraphSessions sessions;

    private final Projections projections;

    RecordedIncidents(GraphSessions sessions, Projections projections) {
        this.sessions = sessions;
        this.projections = projections;
    }

    /** The records of the incident that has this id, or for which another one stands. It has none if there is no such incident. */
    public RecordedIncident read(String id) {
        return read(List.of(id)).getFirst();
    }

    /** The same for several, in their order. */
    public List<RecordedIncident> read(Collection<String> ids) {
        return sessions.read(tx -> {
            var projection = projections.in(tx);
            var stored = new StoredRecords(tx, projection);
            var aliases = stored.aliases();
            var canonical = ids.stream().map(aliases::resolve).toList();
            var records = stored.of(canonical, aliases);
            return canonical.stream().map(id -> new RecordedIncident(id, records.getOrDefault(id, List.of()), aliases, projection)).toList();
        });
    }

}
