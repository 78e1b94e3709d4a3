package io.incidentgraph.ingest.veris;

import io.incidentgraph.model.InvalidRecordException;
import io.incidentgraph.vocabulary.Vocabulary;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads VERIS 1.3 and 1.4 objects. The same object always gives the same record; an instance may be used by several threads.
 * Where each field of VERIS goes stands in {@code docs/veris.md}.
 */
public final class VerisReader {

    private final Enumerations enumerations;

    public VerisReader(Vocabulary vocabulary) {
        this.enumerations = new Enumerations(vocabulary);
    }

    /** Whether this is an incident of VERIS, of whatever version. */
    public static boolean recognizes(JsonNode first) {
        return first.isObject() && first.has("incident_id") && (first.path("action").isObject() || first.path("victim").isObject()
                || first.path("timeline").isObject() || first.has("security_incident"));
    }

    /**
     * The record of one incident.
     *
     * @throws InvalidRecordException if the object has no usable id
     */
    public Reading read(ObjectNode incident) {
        var draft = new Draft(SourceReader.id(incident), SourceReader.confidence(incident));
        var modified = new SourceReader(draft).read(incident);
        new TimelineReader(draft, modified).read(incident);
        var spheres = Spheres.of(incident);
        new VictimReader(draft).read(incident.path("victim"));
        var vendors = new VendorReader(draft).read(incident, spheres);
        new ActionReader(draft, enumerations, spheres, vendors).read(incident.path("action"));
        new ActorReader(draft, enumerations).read(incident.path("actor"));
        new AssetReader(draft, enumerations, spheres).read(incident);
        new ConfidentialityReader(draft, enumerations).read(incident);
        new EffectReader(draft, enumerations).read(incident.path("attribute"));
        new ImpactReader(draft).read(incident.path("impact"));
        new DiscoveryReader(draft).read(incident.path("discovery_method"));
        Fields.rest(incident, draft);
        return draft.reading();
    }

}
