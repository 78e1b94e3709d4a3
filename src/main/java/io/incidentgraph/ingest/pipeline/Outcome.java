package io.incidentgraph.ingest.pipeline;

import io.incidentgraph.graph.PreparedRecord;
import io.incidentgraph.ingest.read.Position;
import io.incidentgraph.model.CatalogueEntry;
import io.incidentgraph.model.CatalogueRelease;

/** What became of something that a source holds. */
public sealed interface Outcome {

    Position position();

    /** A record that can be stored. */
    record Valid(Position position, PreparedRecord prepared) implements Outcome {
    }

    /** An entry of a catalogue; it counts with the release at the end of its document. */
    record Catalogue(Position position, CatalogueEntry entry) implements Outcome {
    }

    /** Which version of a catalogue the entries before it were. */
    record Release(Position position, CatalogueRelease release) implements Outcome {
    }

    /** A document ends. */
    record End(Position position) implements Outcome {
    }

    /** It cannot be taken. */
    record Rejected(Position position, String reason, String raw) implements Outcome {
    }

    /** Something to be told. */
    record Noted(Position position, Kind kind, String message) implements Outcome {
    }

    /** What a note is about. */
    enum Kind {
        WARNING, UNRESOLVED, DUPLICATE, CHANGE, FOREIGN, GONE
    }

}
