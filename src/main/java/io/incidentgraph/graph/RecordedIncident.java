package io.incidentgraph.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.incidentgraph.graph.projection.Aliases;
import io.incidentgraph.graph.projection.Edge;
import io.incidentgraph.graph.projection.IncidentState;
import io.incidentgraph.graph.projection.NodeStatement;
import io.incidentgraph.graph.projection.Projection;
import io.incidentgraph.graph.projection.Review;
import io.incidentgraph.model.Edtf;
import io.incidentgraph.model.FactKey;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.Source;

/** All records about an incident, those of incidents merged into it among them, and what any of them make of it. */
public final class RecordedIncident {

    private static final Comparator<NodeStatement> NEWEST_FIRST = Comparator.comparing(NodeStatement::asOf,
            Comparator.nullsFirst(Comparator.<Edtf>naturalOrder())).reversed();

    private final String id;

    private final List<IncidentRecord> records;

    private final Aliases aliases;

    private final Projection projection;

    RecordedIncident(String id, List<IncidentRecord> records, Aliases aliases, Projection projection) {
        this.id = id;
        this.records = List.copyOf(records);
        this.aliases = aliases;
        this.projection = projection;
    }

    /** Drafts and curators' decisions among them, ordered by id. */
    public List<IncidentRecord> records() {
        return records;
    }

    /** The id of the incident, or of the one that stands for it. */
    public String id() {
        return id;
    }

    /** The facts that curators refused, and did not accept since. */
    public List<FactKey> refused() {
        return Review.of(records).refused();
    }

    /** When the newest of the curators' decisions about it was made. */
    public Optional<Edtf> newestDecision() {
        return records.stream().map(IncidentRecord::source).filter(source -> source.kind() == Source.Kind.CURATOR).map(Source::asOf)
                .filter(Objects::nonNull).max(Comparator.naturalOrder());
    }

    /** What some of its records make of it, by the same rules by which the graph is made of all of them; empty if they make no incident. */
    public Optional<KnownIncident> known(Collection<IncidentRecord> some) {
        return projection.project(id, some, aliases).map(RecordedIncident::known);
    }

    private static KnownIncident known(IncidentState state) {
        var attributes = new HashMap<String, Map<String, Object>>();
        state.statements().stream().sorted(NEWEST_FIRST).forEach(statement -> {
            var known = attributes.computeIfAbsent(statement.label() + " " + statement.id(), _ -> new HashMap<>());
            statement.attributes().forEach(known::putIfAbsent);
        });
        var facts = state.edges().stream().filter(edge -> !edge.type().equals("STATED_IN"))
                .map(edge -> fact(edge, attributes.getOrDefault(edge.label() + " " + edge.target(), Map.of()))).toList();
        return new KnownIncident(state.properties(), facts, state.records());
    }

    private static KnownFact fact(Edge edge, Map<String, Object> attributes) {
        var properties = new HashMap<>(edge.properties());
        var denied = properties.remove("fact");
        var status = properties.remove("status");
        return new KnownFact(edge.id(), denied == null ? edge.type() : denied.toString(), status == null ? "DENIED" : status.toString(), edge.label(),
                edge.target().toString(), properties, attributes);
    }

}
