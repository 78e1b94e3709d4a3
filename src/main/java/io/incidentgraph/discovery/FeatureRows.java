package io.incidentgraph.discovery;

/** The parts of a statement that find the values of one feature, incident by incident. */
public final class FeatureRows {

    private FeatureRows() {
    }

    /** Gives {@code incident} a row for each different value that it has, under the name {@code value}; none if it has none. */
    public static String of(Feature feature, Visibility visibility) {
        FactEdge edge = feature.edge();
        String vendor = feature == Feature.VENDOR ? "MATCH (vendor:Vendor {id: causedBy.vendor})\n" + visibility.only("Vendor", "vendor") : "";
        return """
                CALL (incident) {
                %s
                %s%sWITH DISTINCT %s AS value WHERE value IS NOT NULL
                RETURN value
                }
                """.formatted(edge.match(), visibility.only(edge.type(), edge.target()), vendor, feature.value());
    }

    /** The expression that makes of a value what {@link FeatureLabels} reads. */
    public static String map(Feature feature) {
        return feature.node() ? "{id: value.id, labelJa: value.labelJa, labelEn: value.labelEn, name: value.name}" : "{id: value}";
    }

}
