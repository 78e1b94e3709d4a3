package io.incidentgraph.model;

import java.time.Instant;
import java.util.List;

/**
 * One version of an object of a source whose objects refer to each other, such as STIX.
 *
 * @param id the object's id in its source
 * @param references the ids of the objects by whose change what this one says changes
 * @param body the object as the source has it
 */
public record ForeignObject(String id, Instant modified, List<String> references, String body) {

    public ForeignObject {
        references = List.copyOf(references);
    }

}
