package io.incidentgraph.ingest.stix;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** A value of which the surest holds. */
final class Certainty {

    private static final List<String> LEVELS = List.of("NO_EVIDENCE", "POSSIBLE", "CONFIRMED");

    private @Nullable String value;

    void atLeast(String level) {
        if (value == null || LEVELS.indexOf(level) > LEVELS.indexOf(value)) {
            value = level;
        }
    }

    Optional<String> value() {
        return Optional.ofNullable(value);
    }

}
