package io.incidentgraph.ingest.veris;

import java.util.List;

import io.incidentgraph.ingest.veris.Enumerations.Term;
import io.incidentgraph.vocabulary.ConceptKind;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads what was compromised or lost, and whose it was. */
final class AssetReader {

    private static final String ENUMERATION = "asset.assets.variety";

    private static final String ANY = "asset";

    private final Draft draft;

    private final Enumerations enumerations;

    private final Spheres spheres;

    AssetReader(Draft draft, Enumerations enumerations, Spheres spheres) {
        this.draft = draft;
        this.enumerations = enumerations;
        this.spheres = spheres;
    }

    void read(JsonNode incident) {
        var asset = incident.path("asset");
        var assets = asset.path("assets");
        for (var item : assets) {
            Veris.texts(item, "variety").forEach(variety -> asset(variety, item, assets.size() == 1 ? asset : item));
        }
        if (assets.size() != 1) {
            Veris.number(asset, "total_amount").ifPresent(amount -> draft.note("asset.total_amount", amount.toPlainString()));
        }
        for (var target : Veris.telling(incident.path("action").path("social"), "target")) {
            enumerations.known(ConceptKind.ASSET, ENUMERATION, "P - " + target).ifPresentOrElse(term -> spheres(draft.fact("assets", "asset", term.id())),
                    () -> draft.note("action.social.target", target));
        }
    }

    /** An asset of which nothing is said, not even its kind, is not stated. */
    private void asset(String variety, JsonNode item, JsonNode total) {
        var amount = Veris.number(item, "amount").or(() -> Veris.number(total, "total_amount"));
        if (Veris.isUnknown(variety) && amount.isEmpty() && !spheres.assetSpeaks()) {
            return;
        }
        var term = term(variety);
        var fact = draft.fact("assets", "asset", term.id());
        term.label(fact);
        spheres(fact);
        amount.ifPresent(number -> draft.amount(fact, "amount", number, "asset.assets.amount"));
    }

    private Term term(String variety) {
        int dash = variety.indexOf(" - ");
        var category = dash != 1 ? ANY : enumerations.known(ConceptKind.ASSET, ENUMERATION, variety.charAt(0) + " - Unknown").map(Term::id).orElse(ANY);
        return enumerations.term(draft, ConceptKind.ASSET, ENUMERATION, dash == 1 && Veris.isVague(variety.substring(4)) ? "Unknown" : variety, category);
    }

    private void spheres(ObjectNode fact) {
        for (var sphere : List.of(List.of("ownedBy", spheres.owned()), List.of("managedBy", spheres.managed()), List.of("hostedBy", spheres.hosted()))) {
            if (!sphere.getLast().equals(Spheres.UNKNOWN)) {
                fact.put(sphere.getFirst(), sphere.getLast());
            }
        }
    }

}
