package io.incidentgraph.ingest.read;

import io.incidentgraph.model.CatalogueEntry;
import io.incidentgraph.model.CatalogueRelease;
import tools.jackson.databind.node.ObjectNode;

/** What a reader finds. Positions are added by whoever calls it. */
public sealed interface Item {

    /** An incident record in the form of the schema; checked against it before it is stored. */
    record Incident(ObjectNode tree) implements Item {
    }

    /** What a catalogue (ATT&amp;CK, the mapping of VERIS to it) says about one of its nodes or links. */
    record Catalogue(CatalogueEntry entry) implements Item {
    }

    /** Which version of a catalogue the entries of this document are; once a document, at its end. Without it they do not count. */
    record Release(CatalogueRelease release) implements Item {
    }

    /** The source refers to something that it does not hold. The rest is kept; it resolves when the object comes. */
    record Unresolved(String reference, String where) implements Item {
    }

    /** Something that was left out or changed on the way; the rest of its object is kept. */
    record Warning(String message) implements Item {
    }

    /** The source says this object again that came before it in the same import, or what amounts to it. */
    record Duplicate(String of) implements Item {
    }

    /**
     * The object cannot be taken. Its raw text is kept with the reason.
     *
     * @param raw the object's text, where whoever takes the items does not have it
     */
    record Rejected(String reason, String raw) implements Item {

        public Rejected(String reason) {
            this(reason, "");
        }

    }

}
