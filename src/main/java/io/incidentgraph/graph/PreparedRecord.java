package io.incidentgraph.graph;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.graph.projection.Aliases;
import io.incidentgraph.graph.projection.IncidentState;
import io.incidentgraph.graph.projection.Projection;
import io.incidentgraph.model.IncidentRecord;

/**
 * A record that was looked at before its transaction, by any thread: whether it can be stored, and what incident it makes where
 * nothing else is stored of it. Both are computed from the record alone.
 */
public final class PreparedRecord {

    private final IncidentRecord record;

    private final List<String> problems;

    private final List<String> foreign;

    /** How and under which aliases the incident was computed; null if it was not. */
    private final @Nullable Projection projection;

    private final @Nullable Aliases aliases;

    private final Optional<IncidentState> alone;

    private PreparedRecord(IncidentRecord record, List<String> problems, List<String> foreign, @Nullable Projection projection, @Nullable Aliases aliases,
            Optional<IncidentState> alone) {
        this.record = record;
        this.problems = List.copyOf(problems);
        this.foreign = List.copyOf(foreign);
        this.projection = projection;
        this.aliases = aliases;
        this.alone = alone;
    }

    static PreparedRecord of(IncidentRecord record, List<String> problems, List<String> foreign, Projection projection, Aliases aliases) {
        var alone = problems.isEmpty() ? projection.project(record.incident(), List.of(record), aliases) : Optional.<IncidentState>empty();
        return new PreparedRecord(record, problems, foreign, projection, aliases, alone);
    }

    /** A record that is known to have no problems. */
    static PreparedRecord unseen(IncidentRecord record) {
        return new PreparedRecord(record, List.of(), List.of(), null, null, Optional.empty());
    }

    public IncidentRecord record() {
        return record;
    }

    /** What keeps the record from being stored, in one sentence each; empty if nothing does. */
    public List<String> problems() {
        return problems;
    }

    /** The concepts that the vocabulary does not have, one for each fact that names such a one. */
    public List<String> foreign() {
        return foreign;
    }

    /** The incident as this record alone makes it, computed so and under these aliases. */
    Optional<IncidentState> alone(Projection how, Aliases now) {
        return projection == how && aliases == now ? alone : how.project(record.incident(), List.of(record), now);
    }

}
