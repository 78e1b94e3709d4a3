package io.incidentgraph.discovery;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What incidents can share, and where in the graph it stands. */
public enum Feature {

    CAUSE(FactEdge.CAUSED_BY, Kind.NODE, "cause", "BROADER"),
    PARTY(FactEdge.CAUSED_BY, Kind.TEXT, "causedBy.party", null),
    LEVEL(FactEdge.CAUSED_BY, Kind.TEXT, "causedBy.level", null),
    VENDOR(FactEdge.CAUSED_BY, Kind.NODE, "vendor", null),
    VENDOR_ROLE(FactEdge.INVOLVED, Kind.TEXT, "involved.role", null),
    ASSET(FactEdge.COMPROMISED, Kind.NODE, "asset", "BROADER"),
    TECHNIQUE(FactEdge.USED, Kind.NODE, "technique", "SUBTECHNIQUE_OF"),
    DATA_TYPE(FactEdge.EXPOSED, Kind.NODE, "dataType", "BROADER"),
    EFFECT(FactEdge.HAD_EFFECT, Kind.NODE, "effect", "BROADER"),
    ACTOR(FactEdge.COMMITTED_BY, Kind.NODE, "actor", "BROADER"),
    INDUSTRY(FactEdge.AFFECTED, Kind.TEXT, "coalesce(affected.industry, victim.industry)", null),
    COUNTRY(FactEdge.AFFECTED, Kind.TEXT, "victim.country", null),
    AUTHORITY(FactEdge.REPORTED_TO, Kind.NODE, "authority", null);

    private enum Kind { NODE, TEXT }

    private final FactEdge edge;
    private final Kind kind;
    private final String value;
    private final @Nullable String broader;

    Feature(FactEdge edge, Kind kind, String value, @Nullable String broader) {
        this.edge = edge;
        this.kind = kind;
        this.value = value;
        this.broader = broader;
    }

    FactEdge edge() {
        return edge;
    }

    /** Whether its values are nodes; otherwise they are texts that stand for themselves. */
    public boolean node() {
        return kind == Kind.NODE;
    }

    /** The expression of its value in a row: a variable, if it is a node. */
    String value() {
        return value;
    }

    /** The relationship that leads from its node to the broader one. */
    Optional<String> broader() {
        return Optional.ofNullable(broader);
    }

}
