package io.incidentgraph.ingest.read;

import org.jspecify.annotations.Nullable;

/**
 * A recognized format, as reports name it: {@code VERIS 1.3.4}.
 *
 * @param version null where the source does not say
 */
public record Format(String name, @Nullable String version) {

    @Override
    public String toString() {
        return version == null ? name : name + " " + version;
    }

}
