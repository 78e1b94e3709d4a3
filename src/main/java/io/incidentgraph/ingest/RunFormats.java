package io.incidentgraph.ingest;

import io.incidentgraph.ingest.read.Format;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The formats that were recognized in a source. */
final class RunFormats {

    private final Set<String> formats = Collections.synchronizedSet(new TreeSet<>());

    void add(Format format) {
        formats.add(format.toString());
    }

    List<String> list() {
        synchronized (formats) {
            return List.copyOf(formats);
        }
    }

}
