package io.incidentgraph.discovery.projection;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import io.incidentgraph.discovery.Feature;

/** The types of nodes on which facts rest; in the graph they are labels. */
public final class NodeTypes {

    private NodeTypes() {
    }

    /** Incidents, and all to which their facts lead. */
    static Stream<String> all() {
        return Stream.concat(Arrays.stream(Feature.values()).flatMap(feature -> type(feature).stream()), Stream.of("Incident", "Organization", "Event"));
    }

    /** Of a feature whose values are nodes. */
    public static Optional<String> type(Feature feature) {
        return switch (feature) {
            case CAUSE -> Optional.of("Cause");
            case VENDOR -> Optional.of("Vendor");
            case ASSET -> Optional.of("Asset");
            case TECHNIQUE -> Optional.of("AttackTechnique");
            case DATA_TYPE -> Optional.of("DataType");
            case EFFECT -> Optional.of("Effect");
            case ACTOR -> Optional.of("ActorKind");
            case AUTHORITY -> Optional.of("Authority");
            case PARTY, LEVEL, VENDOR_ROLE, INDUSTRY, COUNTRY -> Optional.empty();
        };
    }

    /** The feature whose values are nodes of a type. */
    static Feature feature(String type) {
        return Arrays.stream(Feature.values()).filter(feature -> type(feature).filter(type::equals).isPresent()).findFirst().orElseThrow();
    }

}
