package io.incidentgraph.ingest.source;

import io.incidentgraph.ingest.read.Position;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * An element as it stands in its document.
 *
 * @param bytes its text in UTF-8; its beginning where it is too large
 * @param fault why it cannot be read, where that shows already
 */
public record Raw(Position position, byte[] bytes, @Nullable String fault) {

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

}
