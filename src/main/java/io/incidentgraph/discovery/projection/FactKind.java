package io.incidentgraph.discovery.projection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.incidentgraph.discovery.Feature;

/** The kinds of facts that are kept, each an edge of an incident, with the features that stand on it. */
public enum FactKind {

    CAUSED_BY(4, Feature.CAUSE, Feature.PARTY, Feature.LEVEL, Feature.VENDOR),
    /** Its words: the vendor, a value of {@link Feature#VENDOR}, though none of this fact, the role, and of an unnamed one the description. */
    INVOLVED(3, Feature.VENDOR_ROLE),
    COMPROMISED(1, Feature.ASSET),
    USED(1, Feature.TECHNIQUE),
    EXPOSED(1, Feature.DATA_TYPE),
    HAD_EFFECT(1, Feature.EFFECT),
    COMMITTED_BY(1, Feature.ACTOR),
    /** An organization that was hit itself. Its words: the organization, and the industry as stated then. */
    AFFECTED(2, Feature.INDUSTRY, Feature.COUNTRY),
    REPORTED_TO(1, Feature.AUTHORITY),
    PART_OF(1),
    /** Malware that was used: no feature, but counted. */
    USED_MALWARE(0),
    /** An organization that was hit through another one: no feature, but counted. */
    AFFECTED_INDIRECTLY(0),
    /** No edge: how many people the incident concerns, at least and at most, two words each. */
    PERSONS(4);

    private static final FactKind[] ALL = values();

    private final int words;
    private final List<Feature> features;

    FactKind(int words, Feature... features) {
        this.words = words;
        this.features = List.of(features);
    }

    static FactKind at(int ordinal) {
        return ALL[ordinal];
    }

    /** On which kind of fact a feature stands. */
    public static FactKind of(Feature feature) {
        return Arrays.stream(ALL).filter(kind -> kind.features.contains(feature)).findFirst().orElseThrow();
    }

    /** The type of its edges in the graph; none if it is no edge. */
    Optional<String> type() {
        return switch (this) {
            case PERSONS -> Optional.empty();
            case USED_MALWARE -> Optional.of("USED");
            case AFFECTED_INDIRECTLY -> Optional.of("AFFECTED");
            default -> Optional.of(name());
        };
    }

    /** The types of all edges that are kept. */
    static List<String> types() {
        return Arrays.stream(ALL).flatMap(kind -> kind.type().stream()).distinct().sorted().toList();
    }

    /** The features of one edge, which are never crossed with those of another. */
    public List<Feature> features() {
        return features;
    }

    /** The words that follow its head in a row. */
    int words() {
        return words;
    }

}
