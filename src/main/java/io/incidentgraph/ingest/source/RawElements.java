package io.incidentgraph.ingest.source;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts a document into its elements without reading them. */
public sealed interface RawElements extends Closeable permits JsonCutter, FieldCutter, YamlCutter {

    /** The next element, or null after the last. */
    @Nullable Raw next() throws IOException;

}
