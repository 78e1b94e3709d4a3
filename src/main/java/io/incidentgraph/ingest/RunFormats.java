package io.incidentgraph.ingest;

import io.incidentgraph.ingest.read.Format;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The formats that were recognized in a source. */
final class RunFormats {

    private final Set<String> formats = new TreeSet<>();

    private final Set<String> names = new TreeSet<>();

    void add(Format format) {
        synchronized (formats) {
            formats.add(format.toString());
            names.add(format.name());
        }
    }

    /** Without their versions. */
    List<String> names() {
        synchronized (formats) {
            return List.copyOf(names);
        }
    }

    List<String> list() {
        synchronized (formats) {
            return List.copyOf(formats);
        }
    }

}
