package io.incidentgraph.ingest.veris;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads who acted for the victim: partners that acted, and those of whom only the asset or the way speaks. */
final class VendorReader {

    /**
     * The vendors of an incident by their refs.
     *
     * @param acting the only partner that acted; null if there is none or there are several
     * @param asset the vendor of whom only the asset speaks
     * @param way the vendor of whom only the way of an action speaks
     */
    record Vendors(@Nullable String acting, @Nullable String asset, @Nullable String way) {
    }

    private final Draft draft;

    private final VictimReader organizations;

    VendorReader(Draft draft) {
        this.draft = draft;
        this.organizations = new VictimReader(draft);
    }

    Vendors read(JsonNode incident, Spheres spheres) {
        if (spheres.partner()) {
            return new Vendors(partner(incident, spheres), null, null);
        }
        if (spheres.assetSpeaksOfVendor()) {
            draft.fact("vendors").put("ref", "host").putNull("name").put("role", "HOSTING");
            return new Vendors(null, "host", null);
        }
        boolean way = incident.path("action").propertyStream().flatMap(action -> Veris.texts(action.getValue(), "vector").stream()).anyMatch(Spheres::isPartner);
        if (way) {
            draft.fact("vendors").put("ref", "partner").putNull("name").put("role", "UNKNOWN");
        }
        return new Vendors(null, null, way ? "partner" : null);
    }

    private @Nullable String partner(JsonNode incident, Spheres spheres) {
        var partner = incident.path("actor").path("partner");
        var remark = Veris.text(partner, "notes").filter(text -> !Names.isUnknown(text));
        var names = new ArrayList<String>(Veris.telling(partner, "name").stream().filter(name -> !Names.describesOnly(name)).toList());
        boolean named = !names.isEmpty();
        if (!named) {
            remark.map(Names::of).ifPresent(names::addAll);
        }
        var description = names.isEmpty() || named ? remark : remark.filter(text -> !names.equals(List.of(text)) && names.size() < 2);
        boolean atFault = !spheres.internal() && (incident.path("action").has("error") || incident.path("action").has("misuse"));
        var vendors = names.isEmpty() ? List.of(draft.fact("vendors").put("ref", "partner").putNull("name")) : named(names);
        for (var vendor : vendors) {
            vendor.put("role", "UNKNOWN");
            organizations.country(vendor, "actor.partner.country", partner);
            organizations.industry(vendor, "actor.partner.industry", partner);
            description.ifPresent(text -> vendor.put("description", draft.shortened("actor.partner.notes", text, Draft.LONG)));
            if (atFault) {
                vendor.put("atFault", true);
            }
        }
        return vendors.size() == 1 ? "partner" : null;
    }

    private List<ObjectNode> named(List<String> names) {
        var vendors = new ArrayList<ObjectNode>();
        for (var name : names) {
            var ref = vendors.isEmpty() ? "partner" : "partner-" + (vendors.size() + 1);
            vendors.add(draft.fact("vendors").put("ref", ref).put("name", draft.shortened("actor.partner.name", name, Draft.SHORT)));
        }
        return vendors;
    }

}
